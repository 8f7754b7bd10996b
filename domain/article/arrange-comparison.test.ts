import { describe, expect, test } from "vitest";
import { allArticles } from "@/db/fixtures/articles/all-articles";
import { arrangeComparison } from "./arrange-comparison";
import type { ArrangedSection } from "./arranged-comparison";
import type { Article } from "./article";
import { chooseRolePay } from "./choose-role-pay";
import type { ComparisonMaterial } from "./comparison-material";
import { comparisonSlug, type RolePair } from "./comparison-slug";
import { exampleMaterial } from "./example-material";
import { examplePayCell } from "./example-pay-cell";
import { sayMissing } from "./say-missing";

const arrange = (pair: RolePair, given?: Partial<ComparisonMaterial>) =>
  arrangeComparison({ ...exampleMaterial(pair, allArticles), ...given });
const findArticle = (slug: string) => allArticles.find((article) => article.slug === slug) ?? null;
const kindsOf = ({ sections }: { sections: readonly ArrangedSection[] }) =>
  sections.map(({ kind }) => kind);

const seedPair = [
  "machine-learning-research-engineer",
  "computer-vision-engineer",
] as const satisfies RolePair;
const outlook = {
  soc: "15-2051",
  occupation: "Data scientists",
  figures: [{ measure: "growth-percent", value: 33.5, word: null, vintage: "2024-34" }],
  sources: [{ name: "An agency", url: null, licence: "Public domain" }],
} as const;

describe("an edited comparison", () => {
  test("has every part when there is data for it", () => {
    const pay = (role: string) => chooseRolePay([{ role, cell: examplePayCell(50) }]);
    const arranged = arrange(seedPair, {
      outlook: [outlook, outlook],
      pay: [pay(seedPair[0]), pay(seedPair[1])],
      payComparison: "difference",
      hasBreakdown: true,
      hasSteps: true,
      hasAskedSkills: true,
      hasAskedTools: true,
      officialTools: "contrast",
      sharedEmployers: 2,
      openJobs: [1, 2],
      matchingJobs: 3,
      relatedArticles: 4,
    });
    expect(arranged.missing).toEqual([]);
    expect(kindsOf(arranged)).toEqual([
      "introduction",
      "glance",
      "definition",
      "responsibilities",
      "skills",
      "tools",
      "education",
      "industries",
      "outlook",
      "pay",
      "breakdown",
      "moves",
      "employers",
      "tips",
      "verdict",
      "jobs",
      "related",
    ]);
    expect(arranged.isEdited).toBe(true);
    expect(arranged.readingMinutes).toBeGreaterThan(5);
  });

  test("without data leaves those parts out and tells the editor", () => {
    const arranged = arrange(seedPair);
    expect(kindsOf(arranged).filter((kind) => ["glance", "pay", "jobs"].includes(kind))).toEqual(
      [],
    );
    expect(arranged.missing.map((part) => sayMissing(part, (slug) => slug))).toEqual([
      "The outlook of machine-learning-research-engineer is left out: there are no official figures for its occupation code.",
      "The outlook of computer-vision-engineer is left out: there are no official figures for its occupation code.",
      "The pay of machine-learning-research-engineer is left out: too few posted ranges, or too few employers behind them, are known.",
      "The pay of computer-vision-engineer is left out: too few posted ranges, or too few employers behind them, are known.",
      "The pay by level and country is left out: too few posted ranges, or too few employers behind them, are known.",
      "What is known of moves is left out: too few posted ranges, or too few employers behind them, are known.",
      "The count of skills in listings is left out: too few open listings with a text are known.",
      "The count of tools in listings is left out: too few open listings with a text are known.",
      "The official list of tools is left out: there are no official figures for its occupation code.",
      "The list of employers that hire both is left out: no employer has open listings of both roles.",
      "The list of jobs is left out: no open listing matches the two roles or their families.",
      "The list of related articles is left out: no other article shares a role or enough skills.",
    ]);
  });

  test("takes a part that the editor deleted from the profiles, and no other", () => {
    const article = findArticle(comparisonSlug(seedPair)) as Article;
    const without = {
      ...article,
      sections: article.sections.filter(
        ({ kind }) => !["definition", "skills", "verdict"].includes(kind),
      ),
    };
    const arranged = arrange(seedPair, { article: without });
    const definition = arranged.sections.find(({ kind }) => kind === "definition");
    const profile = findArticle(seedPair[0])?.sections.find(({ kind }) => kind === "definition");
    expect(definition && "sides" in definition && definition.sides[0]?.body).toBe(profile?.body);
    expect(kindsOf(arranged)).toContain("skills");
    expect(arranged.missing).toContainEqual({
      section: "verdict",
      role: null,
      reason: "not-written",
    });
  });
});

describe("a comparison put together from two profiles", () => {
  test("says what nobody has written", () => {
    const arranged = arrange(["nlp-engineer", "software-engineer"]);
    expect(arranged.title).toBe("NLP engineer vs. software engineer");
    expect(arranged.isEdited).toBe(false);
    expect(arranged.missing).toContainEqual({
      section: "introduction",
      role: null,
      reason: "not-written",
    });
    expect(arranged.missing).toContainEqual({
      section: "tips",
      role: "nlp-engineer",
      reason: "not-written",
    });
  });

  test("without profiles has no section, no date and no error", () => {
    const arranged = arrange(["nlp-engineer", "software-engineer"], { profiles: [null, null] });
    expect(arranged.sections).toEqual([]);
    expect(arranged.publishedOn).toBeNull();
    expect(arranged.missing.map(({ section }) => section)).toContain("definition");
  });

  test("does not contrast a list with nothing", () => {
    const profile = findArticle("nlp-engineer");
    const arranged = arrange(["nlp-engineer", "software-engineer"], { profiles: [profile, null] });
    expect(kindsOf(arranged)).not.toContain("skills");
    expect(arranged.missing).toContainEqual({
      section: "skills",
      role: null,
      reason: "one-side-written",
    });
  });
});
