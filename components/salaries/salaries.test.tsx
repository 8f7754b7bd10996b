import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Pay } from "./pay";
import { PercentileStrip } from "./percentile-strip";
import { StandingStrip } from "./standing-strip";
import { VerdictBadge, verdictWord } from "./verdict-badge";

describe("Pay", () => {
  test("shown", () => {
    const html = renderToStaticMarkup(<Pay pay={{ kind: "shown", short: "USD 60K – 120K" }} />);
    expect(html).toContain("USD 60K – 120K");
  });

  test("under review leads to the reason and holds no number", () => {
    const html = renderToStaticMarkup(<Pay pay={{ kind: "under-review", href: "/jobs/a#pay" }} />);
    expect(html).toContain('href="/jobs/a#pay"');
    expect(html).toContain("Pay under review");
    expect(html.replace(/<[^>]*>/g, "")).not.toMatch(/\d/);
  });
});

describe("VerdictBadge", () => {
  test.each([
    ["ok", [], "checked"],
    ["note", [{ code: "wide-range" }], "wide range"],
    ["note", [{ code: "scale-slip" }], "noted"],
    ["hold", [{ code: "wide-range" }], "under review"],
  ] as const)("%s with %j is %s", (verdict, findings, word) => {
    expect(verdictWord(verdict, findings)).toBe(word);
  });

  test("opens the sentence, its code and the method version", () => {
    const html = renderToStaticMarkup(
      <VerdictBadge
        verdict="hold"
        findings={[{ code: "placeholder", message: "Repeated digits." }]}
        method="2026.1"
      />,
    );
    expect(html).toMatch(/^<details/);
    expect(html).toContain("Repeated digits.");
    expect(html).toContain("<code>placeholder</code>");
    expect(html).toContain("2026.1");
  });

  test("does not claim a comparison that was not made", () => {
    const html = renderToStaticMarkup(<VerdictBadge verdict="ok" findings={[]} method="2026.1" />);
    expect(html).toContain("too little data");
  });
});

describe("PercentileStrip", () => {
  const thin = renderToStaticMarkup(
    <PercentileStrip
      id="s"
      label="Data stewards"
      currency="USD"
      scale={{ min: 50_000, max: 200_000, log: true }}
      percentiles={{
        p10: null,
        p25: 61_000,
        p50: 78_000,
        p75: 104_000,
        p90: null,
        medianLow: 63_000,
        medianHigh: 99_000,
      }}
      thin
      range={{ min: 90_000, max: 90_000, label: "Your offer" }}
    />,
  );

  test("is hatched and without tails when thin", () => {
    expect(thin).toContain('fill="url(#s-hatch)"');
    expect(thin).not.toContain("P10");
  });

  test("says its numbers in words, one's own among them", () => {
    expect(thin).toContain(
      "Data stewards. Median USD 78,000, 95 % interval 63,000 to 99,000. Half lie from 61,000 to 104,000. Your offer: 90K.",
    );
  });
});

describe("StandingStrip", () => {
  const market = { p10: 100_000, p25: 120_000, p50: 150_000, p75: 180_000, p90: 200_000 };
  const draw = (min: number, max: number) =>
    renderToStaticMarkup(<StandingStrip standing={{ ...market, min, max }} />);

  test("keeps the market in its place and shows a range of one amount", () => {
    const html = draw(150_000, 150_000);
    expect(html).toContain('class="standing-market" x="15%" width="70%"');
    expect(html).toMatch(/class="standing-range" x="[\d.]+%" width="3%"/);
    expect(html).toContain("Market 100K to 200K a year, median 150K");
  });

  test.each([
    [200_001, 900_000, "above P90"],
    [20_000, 99_999, "below P10"],
  ])("a range from %d to %d is an arrow at the edge and the words %j", (min, max, words) => {
    const html = draw(min, max);
    expect(html).toContain(words);
    expect(html).toContain('class="standing-arrow"');
    expect(html).not.toContain("standing-range");
  });

  test("a range that meets the market has no such word", () => {
    expect(draw(200_000, 900_000)).not.toContain("P90");
    expect(draw(20_000, 100_000)).not.toContain("P10");
  });
});
