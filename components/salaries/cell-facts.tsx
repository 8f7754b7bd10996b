import type { ReactNode } from "react";
import type { FigureFacts } from "@/components/ui/figure";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { sayDay, sayRanges, sayYears } from "./say-cell";

type FactOptions = {
  /** Version of the salary method. */
  method: string;
  /** Path of the page without an ending, for the downloads of the same numbers. */
  dataHref?: string;
  /** Whether the numbers are at that path as a drawing too. */
  isDrawn?: boolean;
};

/** What stands under every figure made from a cell. */
export function cellFacts(
  cell: CellStatistics,
  { method, dataHref, isDrawn = false }: FactOptions,
): FigureFacts {
  return {
    sample: sayRanges(cell.n),
    employers: sayEmployers(cell),
    window: sayYears(cell.years) ?? "not known",
    updated: cell.updatedOn === null ? "not known" : sayDay(cell.updatedOn),
    method: <a href="/method">{method}</a>,
    source: <Sources cell={cell} />,
    ...(dataHref === undefined
      ? {}
      : {
          downloads: [
            { label: "CSV", href: `${dataHref}.csv` },
            { label: "JSON", href: `${dataHref}.json` },
            ...(isDrawn
              ? [
                  { label: "SVG", href: `${dataHref}.svg` },
                  { label: "PNG", href: `${dataHref}.png` },
                ]
              : []),
          ],
        }),
  };
}

function sayEmployers({ employers, n }: CellStatistics): string {
  if (!employers) return "not named by the source";
  const { distinct, known } = employers;
  const named = distinct.toLocaleString("en-US");
  if (known === n) return named;
  // A handful says nothing of thousands, and reads as if it did.
  if (known * 20 < n) return "named for few of the ranges";
  return `${named} named, for ${known.toLocaleString("en-US")} of the ranges`;
}

function Sources({ cell: { sources } }: { cell: CellStatistics }): ReactNode {
  if (sources.length === 0) return "none";
  return sources.map(({ slug, name, url, licence, detail, n }, at) => (
    <span key={slug}>
      {at > 0 ? "; " : null}
      {url ? <a href={url}>{name}</a> : name}
      {`, ${licence}`}
      {detail === "aggregate" ? ", aggregate figures" : null}
      {sources.length > 1 ? ` (${n.toLocaleString("en-US")})` : null}
    </span>
  ));
}
