import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { contrastTools, type OccupationTools } from "@/domain/article/occupation-tools";
import { exampleCell as cell, textOf as text } from "./example-cell";
import { MovesTable } from "./moves-table";
import { nameLevel } from "./name-level";
import { OfficialTools } from "./official-tools";
import { PairedPay } from "./paired-pay";
import { SharedEmployers } from "./shared-employers";

test("paired pay shows what both have, says what was left out, and compares no thin cells", () => {
  const shown = text(
    <PairedPay
      id="by-level"
      title="By level"
      description="In dollars."
      heading="Level"
      parts={{
        shown: [
          { key: "mid", a: cell(40, 120_000), b: cell(40, 100_000) },
          { key: "senior", a: cell(6, 150_000), b: cell(40, 140_000) },
        ],
        left: [{ key: "executive", a: 2, b: 1_200 }],
      }}
      namePart={nameLevel}
      roles={["A", "B"]}
      scale={{ min: 10_000, max: 500_000, log: true }}
      facts={{}}
    />,
  );
  expect(shown).toContain("Mid level, A n = 40");
  expect(shown).toContain("Senior, A n = 6, thin data");
  expect(shown).toMatch(/Mid level 120,000 [\d, –]+ 40 100,000 [\d, –]+ 40 \+20\u00a0?\s?%/);
  expect(shown).toMatch(/Senior 150,000 .* thin data/);
  expect(shown).toContain("in brackets: Executive (2 and 1,200).");
});

test("without a pair there is no figure of parts", () => {
  const shown = text(
    <PairedPay
      id="by-level"
      title="By level"
      description=""
      heading="Level"
      parts={{ shown: [], left: [{ key: "mid", a: 1, b: 2 }] }}
      namePart={nameLevel}
      roles={["A", "B"]}
      scale={{ min: 1, max: 10, log: true }}
      facts={{}}
    />,
  );
  expect(shown).toBe("");
});

test("moves say the level that is reached, and where none is above", () => {
  const shown = text(
    <MovesTable
      from="A"
      to="B"
      moves={[
        { from: "mid", up: { to: "senior", percent: 25 }, across: null, acrossUp: null },
        { from: "executive", up: null, across: { to: "executive", percent: -3.5 }, acrossUp: null },
      ]}
    />,
  );
  expect(shown).toMatch(/Mid level \+25\s%\s+\(senior\) too few ranges too few ranges/);
  expect(shown).toMatch(/Executive no level above −3\s%\s+\(executive\) no level above/);
});

test("employers lead to their listings of either role, and made-up ones say so", () => {
  const markup = renderToStaticMarkup(
    <SharedEmployers
      roles={[
        { slug: "a", name: "A" },
        { slug: "b", name: "B" },
      ]}
      employers={[{ slug: "acme", name: "Acme", sample: true, openJobs: [3, 1] }]}
    />,
  );
  expect(markup).toContain('href="/jobs?company=acme&amp;role=a"');
  expect(markup).toContain('href="/jobs?company=acme&amp;role=b"');
  expect(markup).toContain("(made-up sample)");
});

describe("OfficialTools", () => {
  const list = (soc: string, ...tools: string[]) => ({
    soc,
    occupation: `Occupation ${soc}`,
    tools,
    vintage: "2025-06",
    source: { name: "An agency", url: "https://example.com", licence: "CC BY 4.0" },
  });
  const show = (a: OccupationTools, b: OccupationTools) =>
    text(
      <OfficialTools
        lists={[
          { role: "A", tools: a },
          { role: "B", tools: b },
        ]}
        facts={contrastTools(a, b)}
      />,
    );

  test("splits two lists and credits the source with code and vintage", () => {
    const shown = show(list("1", "Excel", "SQL"), list("2", "SQL", "Python"));
    expect(shown).toContain("Only Occupation 1 Excel Both SQL Only Occupation 2 Python");
    expect(shown).toContain("A: 1 Occupation 1; B: 2 Occupation 2");
    expect(shown).toContain("Copy of June 2025");
    expect(shown).toContain("An agency , CC BY 4.0");
  });

  test("two roles of one occupation have one list", () => {
    const one = list("1", "Excel", "SQL");
    expect(show(one, one)).toContain("A and B: 1 Occupation 1");
  });

  test("a list within the other one is no contrast", () => {
    expect(show(list("1", "SQL"), list("2", "SQL", "R"))).toBe("");
  });
});
