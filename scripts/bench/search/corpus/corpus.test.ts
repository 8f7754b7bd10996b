import { expect, test } from "vitest";
import { sanitiseDescription } from "@/db/jobs/sanitise-description";
import { jobDraftSchema } from "@/domain/job/job-draft";
import { readJobPosting } from "@/domain/job/posting/read-job-posting";
import { writePosting } from "../import/to-posting";
import { makeQueryClasses } from "../queries/query-classes";
import { corpusNow, makeCorpus } from "./corpus";

const corpus = makeCorpus(10_000);
const drafts = Array.from({ length: 1000 }, (_, at) => corpus.draw(at * 10).draft);
const share = (test: (draft: (typeof drafts)[number]) => boolean) =>
  drafts.filter(test).length / drafts.length;

test("a listing is a pure function of its number", () => {
  expect(makeCorpus(10_000).draw(4321)).toEqual(corpus.draw(4321));
});

test("listings are drafts, and their HTML is what sanitising leaves", () => {
  for (const draft of drafts) {
    expect(jobDraftSchema.parse(draft)).toEqual(draft);
    expect(sanitiseDescription(draft.description)).toBe(draft.description);
  }
});

test("they are as many of a kind as on a board", () => {
  expect(share(({ state }) => state === "published")).toBeCloseTo(0.9, 1);
  expect(share(({ title }) => /\bengineer/i.test(title))).toBeCloseTo(0.6, 1);
  expect(share(({ pay }) => pay === null)).toBeCloseTo(0.3, 1);
});

test("as JobPostings they are read again", () => {
  for (const draft of drafts.slice(0, 200)) {
    const read = readJobPosting(JSON.parse(writePosting(draft)), { now: corpusNow });
    expect(read).toMatchObject({ draft: { title: draft.title, pay: draft.pay } });
  }
});

test("searches are the same for a seed, and different from each other", () => {
  expect(makeQueryClasses(corpus, 1)).toEqual(makeQueryClasses(corpus, 1));
  for (const { queries } of makeQueryClasses(corpus, 1)) {
    expect(new Set(queries.map((query) => JSON.stringify(query))).size).toBe(queries.length);
  }
});
