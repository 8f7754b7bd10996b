import { expect, test } from "vitest";
import { z } from "zod";
import { offerSchema } from "@/domain/salary/offer";
import { listJobs } from "./list-jobs";
import { describeFaults } from "./problem";

const cases: [string, z.ZodType, unknown, string][] = [
  ["a missing field", z.object({ role: z.string() }), {}, "role: It is needed."],
  ["another kind", offerSchema, { title: 5, text: "90k" }, "title: It must be text."],
  ["an unknown field", listJobs.query, { levl: "senior" }, "levl: There is no such field."],
  [
    "a word that is none of the list",
    listJobs.query,
    { sort: "best" },
    "sort: Must be one of newest, pay, relevance.",
  ],
  ["a number out of range", listJobs.query, { limit: "101" }, "limit: Must be at most 100."],
  ["no number", listJobs.query, { limit: "many" }, "limit: Must be a number from 1 to 100."],
  ["no object at all", offerSchema, [], "body: It must be an object."],
  ["an offer of nothing", offerSchema, {}, "text: An offer needs an amount or the pay as text."],
];

test.each(cases)("%s is named with what to do", (_name, schema, input, detail) => {
  const { error } = schema.safeParse(input, { reportInput: true });
  expect(error && describeFaults(error).detail).toBe(detail);
});
