import { expect, test } from "vitest";
import { discloseCell, type EmployerCounts } from "./disclosure";
import { exactDistribution } from "./distribution";
import { publishedMedianInterval, publishedPercentiles } from "./summary";

const noEmployers = null;
const hidden = (reason: string, n: number) => ({ shown: false, reason, n });
const shown = (n: number, thin: boolean, tails: boolean) => ({ shown: true, thin, tails, n });

test.each<[string, number, EmployerCounts | null, object]>([
  ["nothing", 0, noEmployers, hidden("too-few", 0)],
  ["four", 4, noEmployers, hidden("too-few", 4)],
  ["five are thin", 5, noEmployers, shown(5, true, false)],
  ["nineteen have no tails", 19, noEmployers, shown(19, true, false)],
  ["twenty have tails", 20, noEmployers, shown(20, true, true)],
  ["twenty-nine are thin", 29, noEmployers, shown(29, true, true)],
  ["thirty are solid", 30, noEmployers, shown(30, false, true)],
  ["two employers", 40, { known: 40, distinct: 2, largest: 20 }, hidden("too-few-employers", 40)],
  ["a quarter by one", 40, { known: 40, distinct: 9, largest: 10 }, shown(40, false, true)],
  ["more by one", 40, { known: 40, distinct: 9, largest: 11 }, hidden("one-employer", 40)],
  ["two known of many", 400, { known: 2, distinct: 2, largest: 1 }, shown(400, false, true)],
  ["known part too large", 40, { known: 11, distinct: 1, largest: 11 }, hidden("one-employer", 40)],
])("%s", (_name, n, employers, expected) => {
  expect(discloseCell(n, employers)).toEqual(expected);
});

test("published figures have three significant digits and no tails under twenty", () => {
  const distribution = exactDistribution([101_111, 123_456, 149_999, 175_432, 199_999]);
  const disclosure = discloseCell(5, null);
  expect(publishedPercentiles(distribution, disclosure)).toEqual({
    p10: null,
    p25: 123_000,
    p50: 150_000,
    p75: 175_000,
    p90: null,
  });
  expect(publishedMedianInterval(distribution, disclosure)).toEqual({
    // The smallest and the largest are not said: outwards to steps of 4 to 10 %.
    low: 100_000,
    high: 200_000,
    coverage: 0.9375,
  });
});

test("a cell that may not be shown has no figures", () => {
  const distribution = exactDistribution([1, 2, 3]);
  const disclosure = discloseCell(3, null);
  expect(publishedPercentiles(distribution, disclosure)).toBeNull();
  expect(publishedMedianInterval(distribution, disclosure)).toBeNull();
});
