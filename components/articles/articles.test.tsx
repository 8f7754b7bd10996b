import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { chooseRolePay } from "@/domain/article/choose-role-pay";
import type { OutlookFacts } from "@/domain/article/outlook-facts";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { AskedSplit } from "./asked-split";
import { Byline } from "./byline";
import { ContrastColumns } from "./contrast-columns";
import { exampleCell as cell, textOf as text } from "./example-cell";
import { GlanceTable } from "./glance-table";
import { OutlookTable } from "./outlook-table";
import { PayStrips } from "./pay-strips";

const role = (slug: string, n: number, median?: number) => ({
  role: slug,
  cell: cell(n, median),
});
const nameRole = (slug: string) => slug.toUpperCase();

const outlook = (soc: string, growth: number): OutlookFacts => ({
  soc,
  occupation: "Data scientists",
  figures: [
    { measure: "growth-percent", value: growth, word: null, vintage: "2024-34" },
    { measure: "median-usd", value: 112_590, word: null, vintage: "2024-05" },
  ],
  sources: [{ name: "An agency", url: "https://example.com", licence: "Public domain" }],
});

describe("PayStrips", () => {
  const strips = (...pays: ReturnType<typeof chooseRolePay<CellStatistics>>[]) => (
    <PayStrips pays={pays} nameRole={nameRole} method="1" title="Pay" description="In dollars." />
  );

  test("names who stands in, with n of both, and shows nothing of a role with too few", () => {
    const shown = strips(
      chooseRolePay([role("nlp", 3), role("ml", 400)]),
      chooseRolePay([role("cv", 12), role("ml", 400)]),
    );
    expect(text(shown)).toContain(
      "NLP: 3 posted ranges. Fewer than 5 posted ranges, so no figures are shown. The broader role ML, with 400 posted ranges, stands in.",
    );
    expect(text(shown)).toContain(
      "The broader role ML, with 400 posted ranges, is shown beside it.",
    );
    expect(text(shown)).toContain("stands in for NLP; broader role beside CV");
    const html = renderToStaticMarkup(shown);
    expect(html).not.toContain('href="/salaries/nlp"');
    expect(html.match(/href="\/salaries\/ml"/g)).toHaveLength(1);
  });

  test("needs no notice where both roles are solid", () => {
    const shown = text(strips(chooseRolePay([role("a", 50)]), chooseRolePay([role("b", 60)])));
    expect(shown).not.toContain("Thin data");
    expect(shown).toContain("50 and 60 posted ranges");
  });
});

describe("OutlookTable", () => {
  test("says code, vintage and source, a column for each occupation", () => {
    const shown = text(
      <OutlookTable
        outlooks={[
          { role: "Data Scientist", facts: outlook("15-2051", 33.5) },
          { role: "Statistician", facts: outlook("15-2041", -0.7) },
        ]}
      />,
    );
    expect(shown).toContain("15-2051 Data scientists");
    expect(shown).toContain("+33.5 % (2024–34) −0.7 % (2024–34)");
    expect(shown).toContain("Vintage 2024–34, wages May 2024.");
    expect(shown).toContain("An agency , public domain");
  });

  test("roles of one occupation share a column", () => {
    const facts = outlook("15-2051", 33.5);
    const shown = text(
      <OutlookTable
        outlooks={[
          { role: "A", facts },
          { role: "B", facts },
        ]}
      />,
    );
    expect(shown).toContain("A and B");
    expect(shown.match(/\+33\.5/g)).toHaveLength(1);
  });
});

describe("GlanceTable", () => {
  const side = (slug: string, facts: OutlookFacts | null) => ({
    slug,
    name: nameRole(slug),
    openJobs: 0,
    pay: chooseRolePay([role(slug, 0), role("ml", 400, 150_000)]),
    outlook: facts,
  });

  test("names the stand-in, and leaves out a line that neither role has", () => {
    const shown = text(
      <GlanceTable sides={[side("a", null), side("b", null)]} nameRole={nameRole} />,
    );
    expect(shown).toContain("USD 150,000 (n = 400, ML stands in)");
    expect(shown).not.toContain("Growth");
    expect(shown).toContain("none");
  });

  test("says what is not known of one role only", () => {
    const shown = text(
      <GlanceTable
        sides={[side("a", outlook("15-2051", 1)), side("b", null)]}
        nameRole={nameRole}
      />,
    );
    expect(shown).toContain("+1 % (2024–34) not known");
    expect(shown).not.toContain("education");
  });
});

test("a column of a contrast without items is left out", () => {
  const shown = text(
    <ContrastColumns
      id="skills"
      roles={["A", "B"]}
      contrast={{ onlyA: ["x"], both: [], onlyB: ["y"] }}
    />,
  );
  expect(shown.trim()).toBe("Only A x Only B y");
});

test("the count of skills says how many listings are samples", () => {
  const shown = text(
    <AskedSplit
      split={{ moreA: [{ skill: "sql", a: 90, b: 10 }], both: [], moreB: [] }}
      of={[
        { role: "A", listings: 20, samples: 20 },
        { role: "B", listings: 30, samples: 4 },
      ]}
      nameSkill={nameRole}
      kind="skill"
    />,
  );
  expect(shown).toContain("SQL 90 % 10 % more by A");
  expect(shown).toContain(
    "Counted in 20 open listings of A with a text, all of them samples and 30 open listings of B with a text, 4 of them samples.",
  );
});

test("the day of a change is said when it is another one", () => {
  const line = (changedOn: string) =>
    text(
      <Byline author="Editors" publishedOn="2026-11-20" changedOn={changedOn} readingMinutes={1} />,
    );
  expect(line("2026-11-20")).not.toContain("Changed");
  expect(line("2026-12-01")).toContain("Changed 1 December 2026");
  expect(line("2026-12-01")).toContain("1 minute to read");
});
