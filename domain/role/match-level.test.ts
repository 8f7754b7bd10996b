import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levels } from "@/domain/role/level";
import { matchLevel } from "@/domain/role/match-level";

describe("the level of a title", () => {
  test.each([
    ["entry", "Data Science Internship"],
    ["entry", "Hardware Co-op (Fall)"],
    ["entry", "Software Engineer, New Grad"],
    ["entry", "Early Career Researcher"],
    ["entry", "Working Student, Analytics"],
    ["entry", "Werkstudent (m/w/d)"],
    ["entry", "Jr. Developer"],
    ["entry", "Engineer I"],
    ["entry", "Software Engineer 1"],
    ["entry", "Software Engineer \u2160"],
    ["entry", "Data Analyst (Risk), I"],
    ["entry", "Associate Software Engineer"],
    ["entry", "Associate (AI) Data Scientist"],
    ["entry", "Associate Quality Analyst - Night Shift"],
    ["entry", "Stage - Data Analyst (H/F)"],
    ["entry", "Junior to Mid-Level Engineer"],
    ["entry", "Senior Intern"],
    ["executive", "Director, Analytics"],
    ["executive", "Associate Director, Privacy"],
    ["executive", "Senior Director"],
    ["executive", "Head of Research"],
    ["executive", "Head, Data Platforms"],
    ["executive", "VP Engineering"],
    ["executive", "Senior Vice President, Risk"],
    ["executive", "Chief Data Officer"],
    ["executive", "Field CTO"],
    ["executive", "Deputy CISO"],
    ["senior", "Senior Engineer II"],
    ["senior", "(Senior) Data Analyst"],
    ["senior", "Sr Engineer"],
    ["senior", "Snr. Analyst"],
    ["senior", "Staff+ Engineer"],
    ["senior", "Principal Engineer I"],
    ["senior", "Tech Lead (L6)"],
    ["senior", "Sales Leader"],
    ["senior", "Domain Expert"],
    ["senior", "Engineer III"],
    ["senior", "Data Scientist 4"],
    ["senior", "Engineer, Platform (Senior or Staff)"],
    ["senior", "Senior Member of Technical Staff"],
    ["mid", "Mid-Level Engineer"],
    ["mid", "Middle Java Developer"],
    ["mid", "Intermediate Engineer"],
    ["mid", "Intermediate/Senior/Staff Engineer"],
    ["mid", "Analista de Dados Pleno"],
    [null, "Engineer II"],
    [null, "Data Scientist 2"],
    [null, "Engineer"],
    [null, "Manager"],
    [null, "Manager II, Engineering"],
    [null, "Manager I, Engineering"],
    [null, "Software Engineer (L5)"],
    [null, "Engineer (IC4)"],
    [null, "Founding Engineer"],
    [null, "Research Scientist, PhD"],
    [null, "Member of Technical Staff"],
    [null, "Member of the Technical Staff, Agents"],
    [null, "Chief of Staff"],
    [null, "Specialist, Accounts"],
    [null, "Staffing Manager"],
    [null, "Account Director"],
    [null, "Account Executive, Mid-Market"],
    [null, "Sales Manager, Middle East"],
    [null, "Executive Business Partner (Technical VP Support)"],
    [null, "Executive Assistant to the CEO"],
    [null, "Engineer, Office of the CTO"],
    [null, "Associate"],
    [null, "Associate Partner"],
    [null, "Support Associate, Data Analyst Team"],
    [null, "Associate, Investments"],
    [null, "International Engineer, Internal Tools"],
    [null, "Lead Generation Manager"],
    [null, "Leadership Coach"],
    [null, "Active Directory Engineer"],
    [null, "Early Stage Investor"],
    [null, "Engineer 3D Printing"],
    [null, "\u4e0a\u7d1a\u30a8\u30f3\u30b8\u30cb\u30a2"],
    [null, ""],
  ])("is %s in %j", (level, title) => {
    expect(matchLevel(title)).toBe(level);
  });

  test("is one of the bands or none for any title", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (title) => {
        const level = matchLevel(title);
        expect(level === null || levels.includes(level)).toBe(true);
      }),
    );
  });

  test("is entry whenever an intern is named", () => {
    const grades = fc.subarray(["Senior", "Staff", "Director", "Mid-Level", "II", "Lead"]);
    fc.assert(
      fc.property(grades, (words) => {
        expect(matchLevel([...words, "Engineering Intern"].join(" "))).toBe("entry");
      }),
    );
  });
});
