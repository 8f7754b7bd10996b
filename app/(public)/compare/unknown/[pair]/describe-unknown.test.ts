import { expect, test } from "vitest";
import { readPair } from "@/domain/article/read-pair";
import { describeUnknown } from "./describe-unknown";

test.each([
  [
    "data-enginere-vs-data-analyst",
    "There is no role “data enginere” here.",
    "/compare/data-engineer-vs-data-analyst",
    { a: "", b: "data-analyst" },
  ],
  [
    "nurse-vs-data-analyst",
    "There is no role “nurse” here.",
    "/roles/data-analyst",
    { a: "", b: "data-analyst" },
  ],
  [
    "nurse-vs-welder",
    "There is no role “nurse” and no role “welder” here.",
    undefined,
    { a: "", b: "" },
  ],
  [
    "data-analyst",
    "This address names only Data Analyst; choose the second below.",
    "/roles/data-analyst",
    { a: "data-analyst", b: "" },
  ],
  [
    "data-analyst-vs-data-analyst",
    "Both names in this address stand for Data Analyst; a comparison needs two different roles.",
    "/roles/data-analyst",
    { a: "data-analyst", b: "" },
  ],
])("%s", (slug, lead, nearest, chosen) => {
  const described = describeUnknown(readPair(slug));
  expect(described.lead).toBe(lead);
  expect(described.near[0]?.href).toBe(nearest);
  expect(described.chosen).toEqual(chosen);
});
