import { describe, expect, test } from "vitest";
import { findRole, roles } from "@/domain/role/taxonomy";
import confidences from "@/domain/role/titles/confidences.json" with { type: "json" };
import fields from "@/domain/role/titles/fields.json" with { type: "json" };
import functions from "@/domain/role/titles/functions.json" with { type: "json" };
import { normaliseTitle } from "@/domain/role/titles/normalise-title";
import phrases from "@/domain/role/titles/phrases.json" with { type: "json" };
import qualifiers from "@/domain/role/titles/qualifiers.json" with { type: "json" };
import { SuffixIndex } from "@/domain/role/titles/suffix-index";
import { readTitleSegments, withoutLooseEnds } from "@/domain/role/titles/title-segments";
import { titleReadMaxChars, tokeniseTitle } from "@/domain/role/titles/tokenise-title";

describe("the words of a title", () => {
  test.each([
    ["Senior Data Engineer, Payments", [["senior", "data", "engineer"], ["payments"]]],
    ["Data Engineer - Payments", [["data", "engineer"], ["payments"]]],
    ["Data Engineer- Payments", [["data", "engineer"], ["payments"]]],
    ["Software Engineer-Platform", [["software", "engineer"], ["platform"]]],
    ["Full-Stack Engineer", [["full", "stack", "engineer"]]],
    ["Engineer (Data) Berlin", [["engineer"], ["data"], ["berlin"]]],
    ["Associate (AI) Consultant", [["associate", "consultant"], ["ai"]]],
    ["(Senior) Engineer", [["senior"], ["engineer"]]],
    ["R&D Engineer and Analyst", [["r&d", "engineer", "&", "analyst"]]],
    ["C++/C# Developer", [["c++", "/", "c#", "developer"]]],
    ["Ing\u00e9nieur \u2160", [["ingenieur", "i"]]],
    ["Engineer\uff08Data\uff09", [["engineer"], ["data"]]],
    ["Master\u2019s", [["masters"]]],
    ["", []],
  ])("of %j", (title, segments) => {
    expect(tokeniseTitle(title)).toEqual(segments);
  });

  test("end where reading ends", () => {
    expect(tokeniseTitle(`${"a ".repeat(titleReadMaxChars)}engineer`).flat()).not.toContain(
      "engineer",
    );
  });

  test.each([
    ["Machine Learning Engineer", "ml engineer"],
    ["AI/ML Engineers", "ml engineer"],
    ["Back-End Developer", "backend developer"],
    ["Sr. SWE", "sr software engineer"],
    ["Member of Technical Staff", "mts"],
    ["Data Centre Technician", "datacenter technician"],
  ])("have one spelling: %s", (title, normalised) => {
    expect(normaliseTitle(title)).toBe(normalised);
  });

  test("part at prepositions", () => {
    expect(readTitleSegments("Data Analyst for Growth at Sea")).toEqual([
      ["data", "analyst"],
      ["growth"],
      ["sea"],
    ]);
  });

  test("lose grades and contract words at their ends only", () => {
    expect(withoutLooseEnds(["senior", "data", "engineer", "ii"])).toEqual(["data", "engineer"]);
    expect(withoutLooseEnds(["lead", "smart", "contract", "engineer"])).toEqual([
      "smart",
      "contract",
      "engineer",
    ]);
    expect(withoutLooseEnds(["data", "lead"])).toEqual(["data", "lead"]);
    expect(withoutLooseEnds(["senior", "/", "staff"])).toEqual([]);
  });
});

describe("the suffix index", () => {
  test("finds the longest phrase that ends at a word", () => {
    const index = new SuffixIndex<string>();
    index.add(["engineer"], "short");
    index.add(["data", "engineer"], "long");
    index.add(["data", "engineer"], "late");
    expect(index.longestEndingAt(["big", "data", "engineer", "x"], 3)).toEqual({
      value: "long",
      length: 2,
    });
    expect(index.longestEndingAt(["data", "engineer"], 2, 1)).toEqual({
      value: "short",
      length: 1,
    });
    expect(index.longestEndingAt(["data"], 1)).toBeNull();
    expect(index.exact(["data", "engineer"])).toBe("long");
    expect(index.exact(["big", "data", "engineer"])).toBeUndefined();
  });
});

describe("the tables", () => {
  test("name roles that exist", () => {
    const named = [
      ...Object.keys(phrases).filter((role) => role !== "none"),
      ...fields.flatMap(({ of, to }) => [...of.filter((role) => role !== "none"), to]),
      ...functions.functions.flatMap((entry) => [
        entry.member,
        entry.manager,
        "head" in entry ? entry.head : null,
        "lead" in entry ? entry.lead : null,
        ...("also" in entry ? (entry.also ?? []) : []),
      ]),
      ...Object.entries(functions.managerOf).flatMap(([role, of]) => [role, ...of]),
      ...Object.values(qualifiers.role).flatMap((rows) => rows.map(([, role]) => role)),
      ...Object.values(qualifiers.suggestion).flatMap((rows) => rows.map(([, role]) => role)),
      ...qualifiers.overrides.map(({ role }) => role),
    ].filter((role) => role !== null && role !== undefined);
    expect(named.filter((role) => findRole(role) === null)).toEqual([]);
  });

  test("give no phrase to two roles", () => {
    const owners = new Map(
      roles.flatMap(({ slug, name, aliases }) =>
        [name, ...aliases].map((text): [string, string] => [normaliseTitle(text), slug]),
      ),
    );
    for (const [role, texts] of Object.entries(phrases)) {
      for (const text of texts) {
        const key = normaliseTitle(text);
        expect(owners.get(key) ?? role, text).toBe(role);
        owners.set(key, role);
      }
    }
  });

  test("are as sure as a share can be", () => {
    for (const confidence of Object.values(confidences)) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThan(1);
    }
  });
});
