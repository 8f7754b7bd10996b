import { ComparisonStrips, type StripRow } from "@/components/charts/comparison-strips";
import type { Scale } from "@/components/charts/scale";
import { Disclosure } from "@/components/ui/disclosure";
import { Figure, type FigureFacts } from "@/components/ui/figure";
import { smallestShown } from "@/domain/statistics/disclosure";
import { statisticsCurrency } from "@/domain/statistics/display-currency";
import type { PublishedCell } from "@/domain/statistics/publish-cell";
import { sayCurrency } from "./say-cell";
import { stripOf } from "./strip-percentiles";

/** One part of a cell: a level, a country, a workplace, a role. */
export interface BreakdownPart {
  key: string;
  label: string;
  href?: string;
  note?: string;
  cell: PublishedCell;
}

interface PayBreakdownProps {
  id: string;
  title: string;
  description?: string;
  /** Heading of the first column, such as `Level`. */
  heading: string;
  parts: readonly BreakdownPart[];
  scale: Scale;
  facts: FigureFacts;
  /** ISO 4217 of the amounts. */
  currency?: string;
  /** More strips than this are put behind a line that opens. */
  mostShown?: number;
}

/** The parts of a cell under each other on the page's scale; what may not be shown is said. */
export function PayBreakdown({
  id,
  title,
  description,
  heading,
  parts,
  scale,
  facts,
  currency = statisticsCurrency,
  mostShown = 12,
}: PayBreakdownProps) {
  const rows = parts.flatMap((part) => toRow(id, part) ?? []);
  // A single part that nobody knows more about says nothing the page has not said.
  if (!parts.some(({ key, cell }) => key !== "" && cell.disclosure.shown)) return null;
  const strips = { currency: sayCurrency(currency), labelHeading: heading, scale };
  const further = rows.slice(mostShown);
  return (
    <Figure id={id} title={title} description={description} facts={facts}>
      <ComparisonStrips {...strips} rows={rows.slice(0, mostShown)} caption={title} />
      {further.length > 0 ? (
        <Disclosure summary={`${further.length} more, with fewer ranges`}>
          <ComparisonStrips {...strips} rows={further} caption={`${title}, continued`} />
        </Disclosure>
      ) : null}
      <NotShown parts={parts} />
    </Figure>
  );
}

function toRow(id: string, { key, label, href, note, cell }: BreakdownPart): StripRow | null {
  const percentiles = stripOf(cell);
  if (!percentiles || !cell.disclosure.shown) return null;
  return {
    id: `${id}-${key || "unknown"}`,
    label,
    percentiles,
    n: cell.n,
    thin: cell.disclosure.thin,
    ...(href === undefined ? {} : { href }),
    ...(note === undefined ? {} : { note }),
  };
}

function NotShown({ parts }: { parts: readonly BreakdownPart[] }) {
  const tooFew = parts.filter(({ cell }) => isHidden(cell, "too-few"));
  const others = parts.filter(
    ({ cell }) => isHidden(cell, "one-employer") || isHidden(cell, "too-few-employers"),
  );
  if (tooFew.length + others.length === 0) return null;
  return (
    <p className="mt-2 text-sm text-ink-soft">
      {tooFew.length > 0
        ? `Not shown, for want of ${smallestShown} ranges: ${listParts(tooFew)}. `
        : null}
      {others.length > 0
        ? `Not shown, since one employer stands behind too much of it: ${listParts(others)}.`
        : null}
    </p>
  );
}

function isHidden(cell: PublishedCell, reason: string): boolean {
  return !cell.disclosure.shown && cell.disclosure.reason === reason;
}

const mostListed = 12;

function listParts(parts: readonly BreakdownPart[]): string {
  const named = parts.slice(0, mostListed).map(({ label, cell }) => `${label} (${cell.n})`);
  const left = parts.length - named.length;
  return left > 0 ? `${named.join(", ")} and ${left} more` : named.join(", ");
}
