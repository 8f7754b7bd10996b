import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levels } from "@/domain/role/level";
import { matchRole } from "@/domain/role/match-role";
import cases from "@/domain/role/role-cases.json" with { type: "json" };
import { findRole, roles } from "@/domain/role/taxonomy";

type Expectation = {
  title: string;
  role: string | null;
  alsoAcceptable: string[];
  level: string | null;
};
const table: Expectation[] = cases;

describe("the table of named titles", () => {
  test.each(table.map((row) => [row.title, row] as const))("%s", (title, row) => {
    const match = matchRole(title);
    expect([row.role, ...row.alsoAcceptable]).toContain(match.role);
    expect(match.level).toBe(row.level);
  });

  test("names every role of the taxonomy, and many titles of none", () => {
    const named = new Set(table.map(({ role }) => role));
    expect(roles.filter(({ slug }) => !named.has(slug)).map(({ slug }) => slug)).toEqual([]);
    expect(table.filter(({ role }) => role === null).length).toBeGreaterThan(100);
  });

  test("is right at least as often as the confidence says", () => {
    const tally = new Map<number, { right: number; all: number }>();
    for (const { title, role, alsoAcceptable } of table) {
      const match = matchRole(title);
      const entry = tally.get(match.confidence) ?? { right: 0, all: 0 };
      entry.all += 1;
      if (match.role === role || alsoAcceptable.some((slug) => slug === match.role))
        entry.right += 1;
      tally.set(match.confidence, entry);
    }
    for (const [confidence, { right, all }] of tally) {
      expect(right / all, `${confidence}`).toBeGreaterThanOrEqual(confidence);
    }
  });
});

describe("choosing the role", () => {
  test.each([
    ["the head noun decides", "Data Analyst, Machine Learning Platform", "data-analyst"],
    ["what follows a dash does not", "Recruiter - Data Science", null],
    ["a generic head takes its field", "Software Engineer, Backend", "backend-engineer"],
    [
      "but not from a mere mention",
      "Software Engineer, Backend Tooling Adoption Team",
      "backend-engineer",
    ],
    ["infrastructure stays software", "Software Engineer, ML Infrastructure", "software-engineer"],
    [
      "a role in brackets beats a generic head",
      "Member of Technical Staff (SRE)",
      "site-reliability-engineer",
    ],
    ["the first of two wins", "Analytics Engineer / Data Engineer", "analytics-engineer"],
    ["a shared noun is lent", "Backend/Fullstack Engineer", "backend-engineer"],
    ["bracketed grades are no head", "(Senior) Data Engineer", "data-engineer"],
    ["a prefix of the board is no head", "[Talent pool] Data Engineer", "data-engineer"],
    ["contract words are no head", "Contract - Data Engineer", "data-engineer"],
    ["a function stands for its member", "Data Science", "data-scientist"],
    ["nobody is named", "Strategy, Applied AI", null],
    ["the manager of a function", "Manager of Data Engineering", "engineering-manager"],
    ["a manager after a comma", "Product Design, Manager", null],
    [
      "a manager of a named role",
      "Manager, Machine Learning Scientist",
      "machine-learning-scientist",
    ],
    ["support is not engineering", "Manager, Support Engineering", null],
    ["a broad word is no fallback", "Wind Turbine Engineer", null],
    ["an analyst of data", "Senior Analyst, Marketing Analytics", "data-analyst"],
    ["an analyst of anything", "Analyst, Grain Markets", null],
    ["hardware after a weak head", "Reliability Engineer, Hardware", null],
    ["AI training after another head", "Chemistry Expert - AI Training", "ai-data-trainer"],
    [
      "forward deployed beats the work",
      "Forward Deployed Security Engineer",
      "forward-deployed-engineer",
    ],
  ])("%s: %s", (_, title, role) => {
    expect(matchRole(title).role).toBe(role);
  });

  test("names what a reader could say instead", () => {
    expect(matchRole("Software Engineer, Backend (Ledger)").alternatives).toContain(
      "software-engineer",
    );
    expect(matchRole("AI Content Engineer")).toMatchObject({
      role: null,
      alternatives: ["ai-engineer"],
    });
    expect(matchRole("Research Engineer / Research Scientist, Memory").alternatives).toEqual([
      "research-scientist",
    ]);
  });
});

const titlePieces = [
  ...["Senior", "Staff", "Lead", "Associate", "Junior", "II", "Intern", "Head", "Director", "of"],
  ...["Data", "Machine Learning", "AI", "Software", "Backend", "Research", "Sales", "Product"],
  ...["Engineer", "Scientist", "Analyst", "Manager", "Architect", "Recruiter", "Consultant"],
  ...[",", " - ", "/", "(", ")", "&", "for", "and"],
];

describe("any title", () => {
  const anyTitle = fc.oneof(
    fc.string({ maxLength: 200, unit: "grapheme" }),
    fc.array(fc.constantFrom(...titlePieces), { maxLength: 14 }).map((words) => words.join(" ")),
  );

  test("gives a known role or none, a known level or none, and a confidence", () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const { role, level, confidence, alternatives } = matchRole(title);
        if (role !== null) expect(findRole(role)).not.toBeNull();
        if (level !== null) expect(levels).toContain(level);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(new Set(alternatives).size).toBe(alternatives.length);
        for (const slug of alternatives) {
          expect(findRole(slug)).not.toBeNull();
          expect(slug).not.toBe(role);
        }
      }),
    );
  });

  test("reads the same in any case and with more white space", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...titlePieces), { maxLength: 12 }), (words) => {
        const title = words.join(" ");
        const match = matchRole(title);
        expect(matchRole(title.toUpperCase())).toEqual(match);
        expect(matchRole(`\t ${words.join("  ")} `)).toEqual(match);
      }),
    );
  });

  test("keeps its role under a grade word in front", () => {
    const grades = fc.constantFrom("Senior", "Sr.", "Staff", "Principal", "Junior", "(Senior)");
    const named = fc.constantFrom(
      ...table.filter(({ role, title }) => role !== null && /^(Data|Machine|Software)/.test(title)),
    );
    fc.assert(
      fc.property(grades, named, (grade, { title }) => {
        expect(matchRole(`${grade} ${title}`).role).toBe(matchRole(title).role);
      }),
    );
  });

  test.each([
    ["brackets", "(".repeat(1_000_000)],
    ["slashes", "engineer/".repeat(120_000)],
    ["words", "data science of ".repeat(60_000)],
    ["accents", "\u0301".repeat(1_000_000)],
    ["one word", "a".repeat(1_000_000)],
  ])("of a megabyte of %s is answered at once", (_, title) => {
    const start = performance.now();
    matchRole(title);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

const shared = join(process.cwd(), "../shared/data");

test.runIf(existsSync(join(shared, "roles.json")))("every published alias gives its role", () => {
  const published = JSON.parse(readFileSync(join(shared, "roles.json"), "utf8"));
  for (const { slug, name, aliases } of published) {
    expect(findRole(slug)?.name).toBe(name);
    for (const alias of aliases) expect(matchRole(alias).role, alias).toBe(slug);
  }
});

test.runIf(existsSync(join(shared, "titles-dev.jsonl")))(
  "labelled real titles meet the goals",
  () => {
    const rows = readFileSync(join(shared, "titles-dev.jsonl"), "utf8").trim().split("\n");
    const tally = { role: 0, none: 0, noneAll: 0, level: 0 };
    for (const row of rows) {
      const { title, expect: expected } = JSON.parse(row);
      const match = matchRole(title);
      if ([expected.role, ...expected.alsoAcceptable].includes(match.role)) tally.role += 1;
      if (expected.role === null) tally.noneAll += 1;
      if (expected.role === null && match.role === null) tally.none += 1;
      if (match.level === expected.level) tally.level += 1;
    }
    expect(tally.role / rows.length).toBeGreaterThanOrEqual(0.98);
    expect(tally.none / tally.noneAll).toBeGreaterThanOrEqual(0.97);
    expect(tally.level / rows.length).toBeGreaterThanOrEqual(0.98);
  },
);
