import { expect, test } from "vitest";
import { readChosenPair } from "./read-chosen-pair";

const edited = new Set(["statistician-vs-data-analyst"]);

test.each([
  ["nothing sent", {}, { chosen: { a: "", b: "" }, errors: {} }],
  [
    "two roles, in the order of their article",
    { a: "data-analyst", b: "statistician" },
    { pair: ["statistician", "data-analyst"] },
  ],
  [
    "other names of roles, the last of several",
    { a: ["x", "ml engineer"], b: "Data Analyst" },
    { pair: ["data-analyst", "machine-learning-engineer"] },
  ],
  [
    "one role only: what was chosen is kept",
    { a: "data-analyst", b: "" },
    { chosen: { a: "data-analyst", b: "" }, errors: { b: "Choose the second role." } },
  ],
  [
    "an unknown role",
    { a: "nurse", b: "data-analyst" },
    {
      chosen: { a: "", b: "data-analyst" },
      errors: { a: "There is no role “nurse”. Choose the first role from the list." },
    },
  ],
  [
    "the same role twice",
    { a: "data-analyst", b: "data-analyst" },
    {
      chosen: { a: "data-analyst", b: "data-analyst" },
      errors: { b: "Choose another role: this is Data Analyst as well." },
    },
  ],
])("%s", (_name, params, expected) => {
  expect(readChosenPair(params, edited)).toEqual(expected);
});
