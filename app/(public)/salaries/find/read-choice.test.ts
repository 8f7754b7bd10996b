import fc from "fast-check";
import { expect, test } from "vitest";
import { pickerFields } from "@/components/salaries/pay-picker";
import { readChoice } from "./read-choice";

const nothing = {
  role: "",
  place: "",
  level: "",
  year: "",
  workplace: "",
  type: "",
  currency: "",
};
const bare = {
  role: "data-engineer",
  country: null,
  level: null,
  year: null,
  workplace: null,
  employmentType: null,
};

test.each([
  ["a role", {}, bare, "USD"],
  ["a country by its code", { place: "DE" }, { ...bare, country: "DE" }, "USD"],
  ["a country by its name", { place: "germany" }, { ...bare, country: "DE" }, "USD"],
  ["worldwide", { place: "worldwide" }, bare, "USD"],
  ["full-time, the default", { type: "full-time" }, bare, "USD"],
  ["an internship", { type: "internship" }, { ...bare, employmentType: "internship" }, "USD"],
  ["a currency", { currency: "eur", year: "2024" }, { ...bare, year: 2024 }, "EUR"],
])("%s is read", (_name, chosen, cell, currency) => {
  expect(readChoice({ ...nothing, role: "data-engineer", ...chosen })).toEqual({ cell, currency });
});

test.each([
  ["role", { role: "data-enginer" }, /There is no role “data-enginer”.*Data Engineer/],
  ["role", { role: "" }, /^Choose a role\.$/],
  ["level", { level: "lofty" }, /Choose a level/],
  ["place", { place: "atlantis" }, /Choose a place/],
  ["year", { year: "1899" }, /Choose a year/],
  ["workplace", { workplace: "moon" }, /Choose a workplace/],
  ["type", { type: "forever" }, /Choose an employment type/],
  ["currency", { currency: "ZZZ" }, /Choose a currency/],
])("a wrong %s is named: %j", (field, chosen, message) => {
  const read = readChoice({ ...nothing, role: "data-engineer", ...chosen });
  expect(read).toEqual({ errors: { [field]: expect.stringMatching(message) } });
});

test("any text gives a cell or names a field", () => {
  const texts = fc.record(
    Object.fromEntries(pickerFields.map((field) => [field, fc.string()])) as Record<
      (typeof pickerFields)[number],
      fc.Arbitrary<string>
    >,
  );
  fc.assert(
    fc.property(texts, (chosen) => {
      const read = readChoice(chosen);
      expect("cell" in read || Object.keys(read.errors).length > 0).toBe(true);
    }),
  );
});
