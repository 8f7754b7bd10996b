import type { Scale } from "@/components/charts/scale";
import { cellFacts } from "@/components/salaries/cell-facts";
import { joinFacts } from "@/components/salaries/join-facts";
import { type BreakdownPart, PayBreakdown } from "@/components/salaries/pay-breakdown";
import { sayPlace } from "@/components/salaries/say-cell";
import { countryName } from "@/domain/job/place/regions";
import { workplaceNames } from "@/domain/job/term-names";
import type { Workplace } from "@/domain/job/terms";
import { type Level, levelNames, levels } from "@/domain/role/level";
import { type CellAddress, cellHref } from "@/domain/statistics/cell-address";
import type { KeyedCell, PayReport } from "@/domain/statistics/pay-report";

interface PayPartsProps {
  report: PayReport;
  scale: Scale;
  /** ISO 4217 of the amounts. */
  currency: string;
}

/** The cell divided by level, by country and by workplace. */
export function PayParts({ report, scale, currency }: PayPartsProps) {
  const { address, parts, method, cell } = report;
  const place = sayPlace(address.country);
  const here = { address, currency };
  const dataHref = cellHref(address);
  // The figure is of all levels, countries or workplaces, also where the page is of one of them.
  const factsOf = (dimension: Exclude<keyof typeof parts, "year">) =>
    address[dimension] === null
      ? cellFacts(cell, { method, dataHref })
      : joinFacts(
          parts[dimension].map((part) => part.cell),
          { method, dataHref, partition: true },
        );
  return (
    <>
      <PayBreakdown
        scale={scale}
        currency={currency}
        facts={factsOf("level")}
        id="levels"
        title={`By level, ${place}`}
        heading="Level"
        parts={orderLevels(parts.level).map(({ key, cell: part }) =>
          toPart(here, { key, cell: part }, "level", key ? levelNames[key as Level] : null),
        )}
      />
      <PayBreakdown
        scale={scale}
        currency={currency}
        facts={factsOf("country")}
        id="countries"
        title="By country"
        description="Amounts are converted to one currency and not adjusted for the cost of living."
        heading="Country"
        parts={parts.country.map((part) => toPart(here, part, "country", countryName(part.key)))}
      />
      <PayBreakdown
        scale={scale}
        currency={currency}
        facts={factsOf("workplace")}
        id="workplaces"
        title={`By workplace, ${place}`}
        heading="Workplace"
        parts={parts.workplace.map((part) =>
          toPart(here, part, "workplace", part.key ? workplaceNames[part.key as Workplace] : null),
        )}
      />
    </>
  );
}

function orderLevels(parts: readonly KeyedCell[]): KeyedCell[] {
  const rank = ({ key }: KeyedCell) => (key ? levels.indexOf(key as Level) : levels.length);
  return [...parts].sort((a, b) => rank(a) - rank(b));
}

/** A part that has a name leads to its own page; the rest is what is not known or merged. */
function toPart(
  { address, currency }: { address: CellAddress; currency: string },
  { key, cell }: KeyedCell,
  dimension: "level" | "country" | "workplace",
  name: string | null,
): BreakdownPart {
  if (name === null) return { key, label: "Other or not stated", cell };
  const href = cellHref({ ...address, [dimension]: key }, currency);
  const isHere = address[dimension] === key;
  return { key, label: name, cell, ...(isHere ? { note: "this page" } : { href }) };
}
