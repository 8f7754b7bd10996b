import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseEmploymentTypes } from "@/domain/job/normalise-employment-types";
import { employmentTypes } from "@/domain/job/terms";

describe("employment types", () => {
  test.each<[string | string[] | null, string[]]>([
    ["Full Time Freelance Contract", ["full-time", "contract", "freelance"]],
    ["Full Time, Freelance, Contract", ["full-time", "contract", "freelance"]],
    ["FullTime", ["full-time"]],
    ["Full-time", ["full-time"]],
    ["FULL_TIME", ["full-time"]],
    ["full time", ["full-time"]],
    ["Full-time (remote)", ["full-time"]],
    ["Regular - Full-time", ["full-time"]],
    ["Salaried, Full-time", ["full-time"]],
    ["Full Time - Permanent", ["full-time"]],
    ["CDI", ["full-time"]],
    ["Permanent", ["full-time"]],
    ["Part-time Permanent", ["part-time"]],
    ["PartTime", ["part-time"]],
    ["Subcontractor", ["contract"]],
    ["Full Time Contractor", ["full-time", "contract"]],
    ["CONTRACTOR", ["contract"]],
    ["Intern", ["internship"]],
    ["INTERN", ["internship"]],
    ["Co-op", ["internship"]],
    ["Stage", ["internship"]],
    ["CDD", ["temporary"]],
    ["Fixed-term contract", ["temporary"]],
    ["Variable / Casual", ["temporary"]],
    ["PER_DIEM", ["temporary"]],
    ["Vollzeit, unbefristet", ["full-time"]],
    ["Teilzeit", ["part-time"]],
    [
      ["FULL_TIME", "CONTRACTOR"],
      ["full-time", "contract"],
    ],
    [["PART_TIME", "PART_TIME"], ["part-time"]],
    ["Volunteer", []],
    ["OTHER", []],
    ["", []],
    [[], []],
    [null, []],
  ])("%j is %j", (text, types) => {
    expect(normaliseEmploymentTypes(text)).toEqual(types);
  });

  test("of any text are known, each once, in the order of the terms", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
        const types = normaliseEmploymentTypes(texts);
        expect(types).toEqual(employmentTypes.filter((type) => types.includes(type)));
      }),
    );
  });
});

const realJobs = join(process.cwd(), "../shared/data/jobs-real.ndjson");

test.runIf(existsSync(realJobs))("every employment type of the real listings is read", () => {
  for (const line of readFileSync(realJobs, "utf8").trim().split("\n")) {
    const { employmentType } = JSON.parse(line);
    if (employmentType !== undefined) {
      expect(normaliseEmploymentTypes(employmentType).length, employmentType).toBeGreaterThan(0);
    }
  }
});
