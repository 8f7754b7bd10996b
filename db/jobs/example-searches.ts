import fc from "fast-check";
import type { JobDraft } from "@/domain/job/job-draft";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import type { SearchCriteria } from "@/domain/search/search-criteria";
import { parseTextQuery } from "@/domain/search/text-query";
import { exampleDraft } from "./example-draft";

/* Random small corpora and searches of them, for tests: few words, so that searches find some. */

const words = "data engineer Engineers señor C++ node.js ML machine learning lead models all".split(
  " ",
);
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
const roleSlugs = ["data-engineer", "data-scientist", "machine-learning-engineer"];
const skillNames = ["Python", "SQL", "C++"];
const companyNames = ["Acme", "Data Lab", "Zeta"];
const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/-$/, "");
const placeCodes = ["US", "DE", "IN"];

const draft = fc.record({
  title: phrase.map((title) => title.join(" ")),
  description: phrase.map((text) => `<p>${text.join(" ")}</p>`),
  company: fc
    .constantFrom(...companyNames)
    .map((name) => ({ slug: slugOf(name), name, website: null, about: null })),
  role: fc.constantFrom(null, ...roleSlugs),
  level: fc.constantFrom(null, ...levels),
  workplace: fc.constantFrom(null, ...workplaces),
  employmentTypes: fc.subarray([...employmentTypes]),
  skills: fc
    .subarray(skillNames)
    .map((names) => names.map((name) => ({ slug: slugOf(name), name, kind: "tool" as const }))),
  places: fc
    .subarray(placeCodes)
    .map((codes) => codes.map((country) => ({ country, region: null, city: null, text: country }))),
  eligibleRegions: fc.subarray(["US", "DE", "europe", "latam", "worldwide"]),
  pay: fc.option(
    fc.record({
      text: fc.constant(null),
      min: fc.integer({ min: 90, max: 120 }).map((thousands) => thousands * 1000),
      max: fc.integer({ min: 120, max: 160 }).map((thousands) => thousands * 1000),
      currency: fc.constantFrom("USD", "EUR"),
      period: fc.constant("year" as const),
    }),
  ),
  state: fc.constantFrom<JobDraft["state"]>("published", "published", "published", "expired"),
  // Few distinct days, so that equal keys are common.
  publishedAt: fc
    .integer({ min: 1, max: 5 })
    .map((day) => new Date(`2026-07-0${day}T00:00:00.123Z`)),
});

export const corpus: fc.Arbitrary<JobDraft[]> = fc
  .array(draft, { maxLength: 30 })
  .map((drafts) =>
    drafts.map((changes, index) => exampleDraft({ ...changes, sourceJobId: String(index) })),
  );

const query = fc.oneof(
  fc.constant(""),
  fc.constantFrom(
    ...words,
    "machine learning",
    "ml data",
    "-lead",
    '"data engineer"',
    "senor data",
    '-"data lab"',
    "zzz",
  ),
);

export const criteria: fc.Arbitrary<SearchCriteria> = fc
  .record({
    text: query.map(parseTextQuery),
    chosen: fc.record({
      role: few(roleSlugs),
      level: few([...levels]),
      type: few([...employmentTypes]),
      workplace: few([...workplaces]),
      place: few(["US", "DE", "FR", "BR", "europe", "latam", "emea", "asia"]),
      skill: few(skillNames.map(slugOf)),
      company: few(companyNames.map(slugOf)),
    }),
    minPay: fc.option(fc.integer({ min: 100_000, max: 170_000 })),
    currency: fc.constantFrom("USD", "EUR"),
    unpaid: fc.constantFrom("hide", "keep"),
    sort: fc.constantFrom("newest", "pay", "relevance"),
  })
  .map((made) => ({
    ...made,
    sort: made.sort === "relevance" && made.text.text === "" ? "newest" : made.sort,
  }));

function few(values: readonly string[]): fc.Arbitrary<string[]> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray([...values]));
}
