import { expect, test } from "vitest";
import { defaultLastDay, mayBeOpenUntil, reminderHorizon } from "./expiry";

const now = new Date("2026-02-20T10:00:00Z");

test("days are counted in UTC, across a leap day and a change of clocks alike", () => {
  expect(defaultLastDay(now).toISOString()).toBe("2026-04-21T10:00:00.000Z");
  expect(defaultLastDay(new Date("2028-02-28T00:00:00Z")).toISOString()).toBe(
    "2028-04-28T00:00:00.000Z",
  );
  expect(reminderHorizon(now).toISOString()).toBe("2026-02-27T10:00:00.000Z");
});

test.each([
  ["2026-02-20T10:00:00Z", false],
  ["2026-02-20T10:00:01Z", true],
  ["2027-02-20T10:00:00Z", true],
  ["2027-02-20T10:00:01Z", false],
  ["not a date", false],
])("a listing may be open until %s: %s", (lastDay, expected) => {
  expect(mayBeOpenUntil(new Date(lastDay), now)).toBe(expected);
});
