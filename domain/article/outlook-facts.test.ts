import { expect, test } from "vitest";
import { type OutlookFigure, sayFigure } from "./outlook-facts";

const figure = (
  measure: OutlookFigure["measure"],
  value: number | null,
  vintage: string,
  word: string | null = null,
): OutlookFigure => ({ measure, value, word, vintage });

test.each([
  [figure("growth-percent", 33.5, "2024-34"), "Growth of employment", "2024–34", "+33.5 %"],
  [figure("growth-percent", -0.7, "2024-34"), "Growth of employment", "2024–34", "−0.7 %"],
  [figure("growth-percent", 0, "2024-34"), "Growth of employment", "2024–34", "0 %"],
  [figure("employment-base", 245_900, "2024-34"), "Employed at the start", "2024", "245,900"],
  [
    figure("employment-projected", 328_300, "2024-34"),
    "Employed at the end, projected",
    "2034",
    "328,300",
  ],
  [figure("employment-projected", 10, "1998-08"), "Employed at the end, projected", "2008", "10"],
  [figure("openings-per-year", 23_400, "2021-31"), "Openings a year", "2021–31", "23,400"],
  [figure("median-usd", 112_590, "2024-05"), "Median wage a year", "May 2024", "USD 112,590"],
  [figure("median-usd", 112_590, "2024"), "Median wage a year", "2024", "USD 112,590"],
  [
    figure("entry-education", null, "2024-34", "Bachelor's degree"),
    "Typical entry education",
    "2024–34",
    "Bachelor's degree",
  ],
])("%j", (given, name, period, text) => {
  expect(sayFigure(given)).toEqual({ measure: given.measure, name, period, text });
});

test("a figure that says nothing is not shown", () => {
  expect(sayFigure(figure("entry-education", null, "2024-34", " "))).toBeNull();
});
