import { roles } from "@/domain/role/taxonomy";
import type { CountedRange } from "@/domain/salary/aijobs/rebuild-ranges";
import type { PayNode, PayReferenceFile } from "@/domain/salary/reference/pay-reference-shape";
import { fitCells } from "./fit-cells";
import { fitCountries } from "./fit-countries";
import { fitRoles } from "./fit-roles";
import { fitWidth } from "./fit-width";
import { observeRanges } from "./observe-ranges";

/** Raise when the same input gives other figures. */
const builderVersion = "1";

export interface ReferenceInput {
  ranges: readonly CountedRange[];
  rows: number;
  roleOfTitle: (title: string) => string | null;
  income: Readonly<Record<string, number>>;
  incomeYear: number;
  currencies: Readonly<Record<string, string>>;
  perUsd: Readonly<Record<string, number>>;
}

function roundNode([center, spread, n]: PayNode): PayNode {
  return [Number(center.toFixed(4)), Number(spread.toFixed(4)), n];
}

function roundNodes(nodes: Readonly<Record<string, PayNode>>): Record<string, PayNode> {
  return Object.fromEntries(Object.entries(nodes).map(([path, node]) => [path, roundNode(node)]));
}

function roundPair(pair: { local: PayNode; dollars: PayNode }) {
  return { local: roundNode(pair.local), dollars: roundNode(pair.dollars) };
}

/** Builds the pay reference from distinct ranges. Pure: the same input gives the same figures. */
export function buildReference(input: ReferenceInput): PayReferenceFile {
  const observations = observeRanges(input.ranges, input.roleOfTitle);
  const base = observations.filter(
    ({ country, currency }) => country === "US" && currency === "USD",
  );
  const nodes = fitRoles(base);
  const { countries, bands } = fitCountries(observations, nodes, input);
  const cells = fitCells(observations, nodes, countries, input.currencies);
  const width = fitWidth(
    observations.filter(({ isRange }) => isRange).map(({ width: one }) => one),
  );
  return {
    builder: { script: "scripts/reference/build.ts", version: builderVersion },
    source: {
      name: "aijobs.net salaries",
      url: "https://github.com/foorilla/ai-jobs-net-salaries",
      licence: "CC0-1.0",
      date: "2025-01-19",
      rows: input.rows,
      distinctRanges: input.ranges.length,
    },
    incomeSource: {
      name: "World Bank, GNI per capita, PPP (current international $)",
      licence: "CC BY 4.0",
      year: input.incomeYear,
    },
    year: 2024,
    drift: 0.03,
    nodes: roundNodes(nodes),
    cells: roundNodes(cells),
    families: Object.fromEntries(roles.map(({ slug, family }) => [slug, family])),
    countries: Object.fromEntries(
      Object.entries(countries).map(([code, pay]) => [code, { ...pay, ...roundPair(pay) }]),
    ),
    bands: {
      high: roundPair(bands.high),
      upper: roundPair(bands.upper),
      middle: roundPair(bands.middle),
      low: roundPair(bands.low),
    },
    width: {
      ...width,
      equalShare: Number(width.equalShare.toFixed(4)),
      logDensity: width.logDensity.map((value) => Number(value.toFixed(3))),
      median: Number(width.median.toFixed(3)),
      p90: Number(width.p90.toFixed(3)),
    },
  };
}
