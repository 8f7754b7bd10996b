import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "@/domain/role/taxonomy";
import { canonicalPair, comparisonSlug, listPairs, splitComparisonSlug } from "./comparison-slug";

const slugs = roles.map(({ slug }) => slug);
const slug = fc.constantFrom(...slugs);

describe("canonicalPair", () => {
  test.each([
    ["alphabetical without an article", [], ["data-analyst", "statistician"]],
    [
      "alphabetical with an article in that order",
      ["data-analyst-vs-statistician"],
      ["data-analyst", "statistician"],
    ],
    ["that of the article", ["statistician-vs-data-analyst"], ["statistician", "data-analyst"]],
  ])("is %s", (_name, edited, expected) => {
    const order = new Set(edited);
    expect(canonicalPair(["statistician", "data-analyst"], order)).toEqual(expected);
    expect(canonicalPair(["data-analyst", "statistician"], order)).toEqual(expected);
  });

  test("is one order whichever is given", () => {
    fc.assert(
      fc.property(slug, slug, fc.array(fc.tuple(slug, slug)), (a, b, articles) => {
        const edited = new Set(articles.map(comparisonSlug));
        fc.pre(!edited.has(comparisonSlug([a, b])) || !edited.has(comparisonSlug([b, a])));
        expect(canonicalPair([a, b], edited)).toEqual(canonicalPair([b, a], edited));
      }),
    );
  });
});

test("a slug is read as the pair it was made of", () => {
  fc.assert(
    fc.property(slug, slug, (a, b) => {
      expect(splitComparisonSlug(comparisonSlug([a, b]))).toEqual([a, b]);
    }),
  );
});

test.each(["", "data-engineer", "-vs-", "-vs-data-engineer", "a-vs-", "a-vs-b-vs-c"])(
  "“%s” names no pair",
  (text) => {
    expect(splitComparisonSlug(text)).toBeNull();
  },
);

test("75 roles make 2,775 pairs, each once", () => {
  const pairs = listPairs(slugs, new Set(["statistician-vs-data-analyst"]));
  expect(new Set(pairs.map(comparisonSlug)).size).toBe(2775);
  expect(new Set(pairs.map((pair) => [...pair].sort().join())).size).toBe(2775);
  expect(pairs).toContainEqual(["statistician", "data-analyst"]);
});
