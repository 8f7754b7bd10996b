import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { summariseStandings } from "@/domain/statistics/company-standing";
import { CompanyPay } from "./company-pay";

const say = (ranges: number, percentiles: number[]) =>
  renderToStaticMarkup(
    <CompanyPay
      name="Acme"
      ranges={ranges}
      standing={summariseStandings(percentiles)}
      method="2026.1"
    />,
  )
    .replace(/<svg.*?<\/svg>/s, "")
    .replace(/<[^>]+>/g, "");

test.each<[string, number, number[], string]>([
  [
    "no range",
    0,
    [],
    "None of its open jobs shows a full-time range with both ends, and 5 are needed.",
  ],
  ["few ranges", 4, [], "Its open jobs show 4 full-time ranges with both ends; 5 are needed"],
  ["one range", 1, [], "Its open jobs show 1 full-time range with both ends; 5 are needed"],
  ["few markets", 9, [10, 20, 30], "Only 3 of its 9 full-time ranges have a market"],
])("with %s it says why nothing is said", (_, ranges, percentiles, words) => {
  const text = say(ranges, percentiles);
  expect(text).toContain(words);
  expect(text).not.toContain("Half of the ranges");
});

test("it says the median, its interval with the coverage it has, and from what", () => {
  const text = say(7, [90, 10, 70, 30, 50]);
  expect(text).toContain("Half of the ranges that Acme posts stand above P50");
  expect(text).toContain("93.8 % interval: P10 to P90");
  expect(text).toContain("from the 5 of 7 full-time ranges that have a market");
  expect(text).toContain("Thin data");
  const solid = say(
    40,
    Array.from({ length: 40 }, (_, at) => at),
  );
  expect(solid).toContain("95 % interval: P13 to P26, from 40 full-time ranges.");
  expect(solid).not.toContain("Thin data");
});
