import { cellFacts } from "@/components/salaries/cell-facts";
import { sayDay, sayYears } from "@/components/salaries/say-cell";
import type { FigureFacts } from "@/components/ui/figure";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";

/** What stands under a figure made from several cells: their samples, window and sources. */
export function joinFacts(cells: readonly CellStatistics[], method: string): FigureFacts {
  const [first, ...others] = cells;
  if (!first) return {};
  if (others.length === 0) return cellFacts(first, { method });
  const years = cells.flatMap((cell) => cell.years ?? []);
  const window =
    years.length === 0
      ? null
      : {
          first: Math.min(...years.map((one) => one.first)),
          last: Math.max(...years.map((one) => one.last)),
        };
  const updatedOn = cells
    .flatMap((cell) => cell.updatedOn ?? [])
    .sort()
    .at(-1);
  // Each source once, with all that it gave to the figure.
  const sources = new Map<string, CellStatistics["sources"][number]>();
  for (const source of cells.flatMap((cell) => cell.sources)) {
    const known = sources.get(source.slug);
    sources.set(source.slug, { ...source, n: source.n + (known?.n ?? 0) });
  }
  const { source } = cellFacts({ ...first, sources: [...sources.values()] }, { method });
  return {
    sample: `${cells.map(({ n }) => n.toLocaleString("en-US")).join(", ")} posted ranges`,
    window: sayYears(window) ?? "not known",
    updated: updatedOn === undefined ? "not known" : sayDay(updatedOn),
    method: <a href="/method">{method}</a>,
    source,
  };
}
