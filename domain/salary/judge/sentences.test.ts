import { expect, test } from "vitest";
import { roles } from "@/domain/role/taxonomy";
import { nameRoleInPlural } from "./name-role";
import { compareWithMiddle, inCountry } from "./sentences";

test.each([
  ["Research Scientist", "research scientists"],
  ["AI Engineer", "AI engineers"],
  ["MLOps Engineer", "MLOps engineers"],
  ["Data Analyst", "data analysts"],
  ["Head of AI", "heads of AI"],
  ["Member of Technical Staff", "members of technical staff"],
])("%s, more than one: %s", (name, plural) => {
  expect(nameRoleInPlural(name)).toBe(plural);
});

test("every role has a plural", () => {
  for (const { name } of roles) expect(nameRoleInPlural(name)).toMatch(/s( |$)/);
});

test.each([
  [7500, "7,500 times the middle of M"],
  [1.24, "1.2 times the middle of M"],
  [1.02, "about the middle of M"],
  [0.62, "62 % of the middle of M"],
  [1 / 61, "1/61 of the middle of M"],
])("%d is %s", (ratio, sentence) => {
  expect(compareWithMiddle(ratio, "M")).toBe(sentence);
});

test.each([
  ["US", "in the US"],
  ["NL", "in the Netherlands"],
  ["DE", "in Germany"],
])("%s is %s", (country, phrase) => {
  expect(inCountry(country)).toBe(phrase);
});
