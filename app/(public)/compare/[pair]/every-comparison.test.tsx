import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ArticleLayout, ArticleSection } from "@/components/articles/article-layout";
import { type AssembledComparison, assembleComparison } from "@/db/articles/assemble-comparison";
import { readComparisonData } from "@/db/articles/read-comparison-data";
import { seedDatabase } from "@/db/fixtures/seed-database";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { comparisonSlug, listPairs } from "@/domain/article/comparison-slug";
import { roles } from "@/domain/role/taxonomy";
import { describeComparison } from "./describe-comparison";
import { markUpComparison } from "./mark-up-comparison";
import { SectionContent } from "./section-content";

// What only the running site has: the mark of server code, and listings read while rendering.
vi.mock("server-only", () => ({}));
vi.mock("./jobs-content", () => ({ JobsContent: () => "listings" }));

const slowest = 180_000;
let database: TestDatabase;
let assembled: AssembledComparison[];

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDatabase(database.db, new Date("2026-11-01T00:00:00Z"));
  const slugs = roles.map(({ slug }) => slug);
  const data = await readComparisonData(database.db, slugs);
  assembled = listPairs(slugs, new Set(data.edited.keys())).flatMap(
    (pair) => assembleComparison(data, pair, 1) ?? [],
  );
}, slowest);
afterAll(() => database.drop());

test(
  "every pair of roles renders whole: no empty heading, no id twice, no word of a programmer",
  () => {
    expect(assembled).toHaveLength(2775);
    const faults = assembled.flatMap((one) =>
      listFaults(one).map((fault) => `${comparisonSlug(one.pair)}: ${fault}`),
    );
    expect(faults).toEqual([]);
  },
  slowest,
);

test("columns contrast wherever both sides have something of their own", () => {
  const equal = assembled.flatMap(({ pair, arranged }) =>
    arranged.sections.flatMap((section) => {
      if (!("contrast" in section)) return [];
      const { onlyA, onlyB } = section.contrast;
      return onlyA.some((item) => onlyB.includes(item)) ? [comparisonSlug(pair)] : [];
    }),
  );
  expect(equal).toEqual([]);
});

test("pairs that search engines may list are edited or solid on both sides", () => {
  for (const { pay, arranged, isIndexable } of assembled) {
    const isThin = pay.some(({ own: { cell } }) => !cell.disclosure.shown || cell.disclosure.thin);
    expect(isIndexable).toBe(arranged.isEdited || !isThin);
  }
});

test("whoever stands in is another role, with enough ranges of its own", () => {
  for (const { standIn, own } of assembled.flatMap(({ pay }) => pay)) {
    if (!standIn) continue;
    expect(standIn.role).not.toBe(own.role);
    expect(standIn.cell.n).toBeGreaterThanOrEqual(5);
  }
});

function listFaults(one: AssembledComparison): string[] {
  const found = { ...one, jobs: [] };
  const { sections } = one.arranged;
  const parts = sections.map((section) => ({
    section,
    markup: renderToStaticMarkup(<SectionContent section={section} found={found} />, {
      identifierPrefix: section.anchor,
    }),
  }));
  const frame = renderToStaticMarkup(
    <ArticleLayout contents={sections}>
      {sections.map(({ heading, anchor }) => (
        <ArticleSection key={anchor} heading={heading} anchor={anchor}>
          text
        </ArticleSection>
      ))}
    </ArticleLayout>,
  );
  const whole = [frame, ...parts.map(({ markup }) => markup)].join("");
  const said = `${textOf(whole)} ${describeComparison(found)} ${JSON.stringify(markUpComparison(found, ""))}`;
  return [
    ...parts.flatMap(({ section, markup }) =>
      textOf(markup) === "" ? [`nothing under ${section.heading}`] : [],
    ),
    ...(/<(h[1-6]|li|dd|caption)[^>]*>\s*<\/\1>/.test(whole) ? ["an empty element"] : []),
    ...repeated([...whole.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `id ${id}`)),
    ...(/\b(?:undefined|null|NaN|Infinity)\b|\[object/.exec(said) ?? []),
    ...[...frame.matchAll(/href="#([^"]*)"/g)].flatMap(([, anchor]) =>
      frame.includes(` id="${anchor}"`) ? [] : [`no ${anchor}`],
    ),
  ];
}

function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
