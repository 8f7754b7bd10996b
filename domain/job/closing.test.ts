import { expect, test } from "vitest";
import { readClosing } from "./closing";

const now = new Date("2026-08-31T00:00:00Z");
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const open = { state: "published", closedAt: null, validThrough: null } as const;

test.each([
  ["open", open, { kind: "open" }],
  ["open until a later day", { ...open, validThrough: day("2026-09-01") }, { kind: "open" }],
  ["over", { ...open, validThrough: day("2026-08-30") }, { kind: "closed", at: day("2026-08-30") }],
  [
    "filled",
    { ...open, state: "filled", closedAt: day("2026-08-01") },
    { kind: "closed", at: day("2026-08-01") },
  ],
  [
    "closed for more than 30 days",
    { ...open, state: "expired", closedAt: day("2026-07-31") },
    { kind: "gone", at: day("2026-07-31") },
  ],
  ["paused at an unknown day", { ...open, state: "paused" }, { kind: "closed", at: null }],
] as const)("a listing that is %s", (_, job, closing) => {
  expect(readClosing(job, now)).toEqual(closing);
});
