import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { MarketStanding, type MarketStandingProps } from "./market-standing";

const cell = { role: "data-engineer", level: "senior", country: "US", n: 982 } as const;

const standing: MarketStandingProps["standing"] = {
  asked: cell,
  basis: cell,
  isBroader: false,
  thin: false,
  percentiles: { p10: 112_000, p25: 131_000, p50: 157_000, p75: 186_000, p90: 214_000 },
  medianInterval: { low: 154_000, high: 160_000, coverage: 0.95 },
  min: { percentile: 43, low: 40, high: 46, n: 982 },
  max: { percentile: 88, low: 86, high: 90, n: 982 },
};

function read(props: Partial<MarketStandingProps["standing"]>, min: number | null, max = min) {
  return renderToStaticMarkup(
    <MarketStanding standing={{ ...standing, ...props }} range={{ min, max }} method="2026.1" />,
  );
}

/** Without the figure. */
function textOf(html: string): string {
  return html.replace(/<svg.*?<\/svg>/g, "").replace(/<[^>]*>/g, "");
}

describe("MarketStanding", () => {
  test("says from where to where, of how many", () => {
    const text = textOf(read({}, 150_000, 210_000));
    expect(text).toContain(
      "P43 to P88 (± 3 points) of 982 posted ranges for Data Engineer, senior",
    );
    expect(text).not.toContain("nine in ten");
  });

  test.each([
    [
      230_000,
      300_000,
      "The whole range is above P90: nine in ten of them have their middle below USD 214K.",
    ],
    [
      60_000,
      90_000,
      "The whole range is below P10: nine in ten of them have their middle above USD 112K.",
    ],
    [850_000, 850_000, "It is above P90: nine in ten of them"],
  ])("says in a sentence that %d to %d lies beside the market", (min, max, sentence) => {
    expect(textOf(read({}, min, max))).toContain(sentence);
  });

  test("says what such work pays where the listing shows nothing", () => {
    const html = read({ min: null, max: null }, null);
    expect(textOf(html)).toContain(
      "Half of 982 posted ranges for Data Engineer, senior, in the United States, have their middle between USD 131K and 186K a year.",
    );
    expect(html).not.toContain("This job");
  });

  test("says which broader group stands in", () => {
    const text = textOf(
      read({ isBroader: true, asked: { ...cell, country: "DE", n: 1 } }, 150_000),
    );
    expect(text).toContain("Only 1 posted range is known");
  });
});
