import { expect, test } from "vitest";
import { shareEmployers } from "./share-employers";

const company = (slug: string, openJobs: number, sample = false) => ({
  slug,
  name: slug.toUpperCase(),
  sample,
  openJobs,
});

test("those who hire for both, the most balanced first, samples last", () => {
  const a = [company("few", 1), company("many", 4), company("made-up", 9, true), company("one", 3)];
  const b = [
    company("many", 2),
    company("made-up", 9, true),
    company("few", 30),
    company("two", 5),
  ];
  expect(shareEmployers(a, b)).toEqual([
    { slug: "many", name: "MANY", sample: false, openJobs: [4, 2] },
    { slug: "few", name: "FEW", sample: false, openJobs: [1, 30] },
    { slug: "made-up", name: "MADE-UP", sample: true, openJobs: [9, 9] },
  ]);
  expect(shareEmployers(a, [])).toEqual([]);
});
