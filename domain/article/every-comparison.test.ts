import { expect, test } from "vitest";
import { allArticles } from "@/db/fixtures/articles/all-articles";
import { comparisons } from "@/db/fixtures/articles/comparison-articles";
import { roles } from "@/domain/role/taxonomy";
import { arrangeComparison } from "./arrange-comparison";
import type { ArrangedComparison, ArrangedSection } from "./arranged-comparison";
import { comparisonSlug, listPairs } from "./comparison-slug";
import { exampleMaterial } from "./example-material";

const pairs = listPairs(
  roles.map(({ slug }) => slug),
  new Set(comparisons.map(({ slug }) => slug)),
);
const arrangements = pairs.map((pair) => ({
  pair,
  arranged: arrangeComparison(exampleMaterial(pair, allArticles)),
}));

test("there are 2,775, of which those with an article keep its words", () => {
  expect(arrangements).toHaveLength(2775);
  const written = arrangements.filter(({ arranged }) => arranged.isEdited);
  expect(written.map(({ arranged }) => arranged.title).sort()).toEqual(
    comparisons.map(({ title }) => title).sort(),
  );
});

test("none has an empty heading, section, item or column", () => {
  const faults = arrangements.flatMap(({ pair, arranged }) =>
    arranged.sections
      .filter((section) => section.heading.trim() === "" || isEmpty(section))
      .map(({ kind }) => `${comparisonSlug(pair)} ${kind}`),
  );
  expect(faults).toEqual([]);
});

test("none repeats an anchor", () => {
  const faults = arrangements.filter(({ arranged }) => {
    const anchors = arranged.sections.map(({ anchor }) => anchor);
    return new Set(anchors).size < anchors.length;
  });
  expect(faults).toEqual([]);
});

test("each has the sections that its two profiles make possible", () => {
  const always = [
    "definition",
    "responsibilities",
    "skills",
    "tools",
    "education",
    "industries",
  ] as const;
  const faults = arrangements.flatMap(({ pair, arranged }) => {
    const kinds = arranged.sections.map(({ kind }) => kind);
    return always.filter((kind) => !kinds.includes(kind)).map((kind) => [...pair, kind]);
  });
  expect(faults).toEqual([]);
});

test("skills and tools contrast: nothing stands in two columns", () => {
  const faults = arrangements.flatMap(({ pair, arranged }) =>
    arranged.sections.flatMap((section) => {
      if (!("contrast" in section)) return [];
      const { onlyA, both, onlyB } = section.contrast;
      const items = [onlyA, both, onlyB].flat().map((item) => item.toLowerCase());
      const twice = items.filter((item, at) => items.indexOf(item) !== at);
      return twice.map((item) => `${comparisonSlug(pair)} ${section.kind}: ${item}`);
    }),
  );
  expect(faults).toEqual([]);
});

test("no words of a programmer get into the text", () => {
  const faults = arrangements.filter(({ arranged }) =>
    /\b(?:undefined|null|NaN|Infinity)\b|\[object/.test(JSON.stringify(wordsOf(arranged))),
  );
  expect(faults).toEqual([]);
});

function isEmpty(section: ArrangedSection): boolean {
  if ("contrast" in section) {
    const { onlyA, onlyB, both } = section.contrast;
    return (
      !onlyA.length || !onlyB.length || [...onlyA, ...both, ...onlyB].some((item) => !item.trim())
    );
  }
  if (!("sides" in section)) return false;
  const { body, sides } = section;
  const items = "items" in section ? section.items : [];
  const hasFigures = "hasFigures" in section && section.hasFigures;
  const isBare = body === "" && items.length === 0 && sides.length === 0 && !hasFigures;
  const emptySide = sides.some(
    (side) => side.heading.trim() === "" || (side.body === "" && side.items.length === 0),
  );
  return isBare || emptySide || items.some((item) => item.trim() === "");
}

function wordsOf({ title, standfirst, sections }: ArrangedComparison) {
  return [title, standfirst, sections];
}
