import fc from "fast-check";
import { expect, test } from "vitest";
import { jobTitleMaxChars, normaliseJobTitle } from "@/domain/job/normalise-title";

test.each([
  [
    " Senior Finance Analytics Manager  | United States | Remote ",
    "Senior Finance Analytics Manager | United States | Remote",
  ],
  ["\tSenior Tools Programmer,\u00a0UI & AI", "Senior Tools Programmer, UI & AI"],
  ["Data Engineer \n", "Data Engineer"],
  ["R&amp;D Engineer", "R&D Engineer"],
  ["Data\u200b Engineer\ufeff", "Data Engineer"],
  ["- Data Engineer -", "Data Engineer"],
  ["C++ / C# Developer (m/f/d)", "C++ / C# Developer (m/f/d)"],
  ["\u202eEngineer", "Engineer"],
  ["\u2067Data\u2069 \u061cEngineer", "Data Engineer"],
  ["Développeur", "Développeur"],
  ["", ""],
])("%j is shown as %j", (title, shown) => {
  expect(normaliseJobTitle(title)).toBe(shown);
});

test("a shown title stays as it is, is short and has no stray white space", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000, unit: "binary" }), (title) => {
      const shown = normaliseJobTitle(title);
      expect(shown.length).toBeLessThanOrEqual(jobTitleMaxChars);
      expect(shown).toBe(shown.trim());
      expect(shown).not.toMatch(/\s\s|\p{Cc}/u);
    }),
  );
});
