import type { FigureFacts } from "@/components/ui/figure";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { cellFacts } from "./cell-facts";
import { sayRanges } from "./say-cell";

interface JoinOptions {
  /** Version of the salary method. */
  method: string;
  dataHref?: string;
  /** The cells divide one whole, so that their ranges add up; else each n is said by itself. */
  partition?: boolean;
}

/** What stands under a figure made from several cells: their samples, window and sources. */
export function joinFacts(
  cells: readonly CellStatistics[],
  { partition = false, ...options }: JoinOptions,
): FigureFacts {
  const [first, ...others] = cells;
  if (!first) return {};
  if (others.length === 0) return cellFacts(first, options);
  const n = cells.reduce((sum, cell) => sum + cell.n, 0);
  const joined = { ...first, n, years: joinYears(cells), sources: joinSources(cells) };
  const updatedOn = cells
    .flatMap((cell) => cell.updatedOn ?? [])
    .sort()
    .at(-1);
  // Employers of several cells may be the same ones, so their number is not known.
  const { employers: _, ...facts } = cellFacts(
    { ...joined, updatedOn: updatedOn ?? null },
    options,
  );
  return partition ? facts : { ...facts, sample: sayEachSample(cells) };
}

function sayEachSample(cells: readonly CellStatistics[]): string {
  const each = cells.slice(0, -1).map(({ n }) => n.toLocaleString("en-US"));
  return `${each.join(", ")} and ${sayRanges(cells.at(-1)?.n ?? 0)}`;
}

function joinYears(cells: readonly CellStatistics[]): CellStatistics["years"] {
  const years = cells.flatMap((cell) => cell.years ?? []);
  if (years.length === 0) return null;
  return {
    first: Math.min(...years.map((one) => one.first)),
    last: Math.max(...years.map((one) => one.last)),
  };
}

/** Each source once, with all that it gave to the figure. */
function joinSources(cells: readonly CellStatistics[]): CellStatistics["sources"] {
  const sources = new Map<string, CellStatistics["sources"][number]>();
  for (const source of cells.flatMap((cell) => cell.sources)) {
    const known = sources.get(source.slug);
    sources.set(source.slug, { ...source, n: source.n + (known?.n ?? 0) });
  }
  return [...sources.values()];
}
