import type { Scale } from "@/components/charts/scale";
import { PercentileStrip } from "@/components/salaries/percentile-strip";
import { StripAxis } from "@/components/salaries/strip-axis";
import { stripOf } from "@/components/salaries/strip-percentiles";
import { DataTable } from "@/components/ui/data-table";
import { Figure, type FigureFacts } from "@/components/ui/figure";
import { isSolid } from "@/domain/article/choose-role-pay";
import type { PairedCell, PairedCells } from "@/domain/article/pair-cells";
import { formatAmount } from "@/domain/salary/format-money";
import type { PublishedCell } from "@/domain/statistics/publish-cell";

interface PairedPayProps {
  /** Unique on the page. */
  id: string;
  title: string;
  description: string;
  /** Heading of the first column, such as `Level`. */
  heading: string;
  parts: PairedCells<PublishedCell>;
  /** `Senior`, `Germany`. */
  namePart: (key: string) => string;
  /** Names of the two roles whose ranges these are. */
  roles: readonly [string, string];
  /** That of all strips of the page. */
  scale: Scale;
  facts: FigureFacts;
}

type Pair = PairedCell<PublishedCell>;

/** The pay of two roles part by part, in pairs of strips and as a table. */
export function PairedPay(props: PairedPayProps) {
  const { id, title, description, parts, namePart, roles, scale, facts } = props;
  if (parts.shown.length === 0) return null;
  return (
    <Figure id={id} headingLevel={3} title={title} description={description} facts={facts}>
      <div className="chart-block">
        <ul className="strips strips-dense">
          {parts.shown.flatMap((pair) =>
            (["a", "b"] as const).map((side, at) => (
              <PairedStrip
                key={`${pair.key}-${side}`}
                id={`${id}-${pair.key}-${side}`}
                part={namePart(pair.key)}
                role={roles[at] ?? ""}
                cell={pair[side]}
                scale={scale}
              />
            )),
          )}
        </ul>
        <div className="strip-row strip-row-axis">
          <StripAxis scale={scale} currency="USD" />
        </div>
        <PairTable {...props} />
        <LeftOut {...props} />
      </div>
    </Figure>
  );
}

interface PairedStripProps {
  id: string;
  part: string;
  role: string;
  cell: PublishedCell;
  scale: Scale;
}

function PairedStrip({ id, part, role, cell, scale }: PairedStripProps) {
  const percentiles = stripOf(cell);
  if (!percentiles) return null;
  const thin = cell.disclosure.shown && cell.disclosure.thin;
  return (
    <li className="strip-row">
      <p className="strip-name">
        {part}, {role}{" "}
        <span className="strip-n">
          n = {formatAmount(cell.n)}
          {thin ? ", thin data" : ""}
        </span>
      </p>
      <PercentileStrip
        id={id}
        label={`${part}, ${role}`}
        percentiles={percentiles}
        scale={scale}
        currency="USD"
        thin={thin}
        dense
      />
    </li>
  );
}

function PairTable({ title, heading, parts, namePart, roles: [a, b] }: PairedPayProps) {
  return (
    <DataTable<Pair>
      caption={`${title}: medians, USD a year`}
      rows={parts.shown}
      rowKey={({ key }) => key}
      columns={[
        { label: heading, cell: ({ key }) => namePart(key) },
        ...columnsOf(a, (pair) => pair.a),
        ...columnsOf(b, (pair) => pair.b),
        {
          label: `${a} against ${b}`,
          kind: "number",
          cell: (pair) => {
            const percent = differ(pair);
            if (percent === null) return <span className="text-ink-faint">thin data</span>;
            return sayPercent(percent);
          },
          value: differ,
        },
      ]}
    />
  );
}

function columnsOf(role: string, read: (pair: Pair) => PublishedCell) {
  return [
    {
      label: role,
      kind: "number" as const,
      cell: (pair: Pair) => formatAmount(read(pair).middle?.p50 ?? 0),
      value: (pair: Pair) => read(pair).middle?.p50 ?? null,
    },
    {
      label: `${role}, 95 %`,
      kind: "number" as const,
      cell: (pair: Pair) => sayInterval(read(pair)),
      value: (pair: Pair) => read(pair).medianInterval?.low ?? null,
    },
    {
      label: `${role}, n`,
      kind: "number" as const,
      cell: (pair: Pair) => formatAmount(read(pair).n),
      value: (pair: Pair) => read(pair).n,
    },
  ];
}

function sayInterval({ medianInterval }: PublishedCell): string {
  if (!medianInterval) return "";
  return `${formatAmount(medianInterval.low)} – ${formatAmount(medianInterval.high)}`;
}

/** In percent of B's median; `null` where either side is thin. */
function differ({ a, b }: Pair): number | null {
  if (!a.middle || !b.middle || !isSolid(a) || !isSolid(b)) return null;
  return (100 * (a.middle.p50 - b.middle.p50)) / b.middle.p50;
}

/** `+7 %`, `−12 %`; what rounds to nothing has no sign. */
export function sayPercent(percent: number): string {
  const whole = Math.round(percent);
  const sign = whole > 0 ? "+" : whole < 0 ? "−" : "";
  return `${sign}${Math.abs(whole)}\u00a0%`;
}

const mostLeftOut = 8;

function LeftOut({ parts: { left }, namePart, roles: [a, b] }: PairedPayProps) {
  if (left.length === 0) return null;
  const named = left
    .slice(0, mostLeftOut)
    .map((part) => `${namePart(part.key)} (${formatAmount(part.a)} and ${formatAmount(part.b)})`);
  const more = left.length - named.length;
  return (
    <p className="note">
      Left out, since for {a}, {b} or both fewer than 5 ranges are known or one employer stands
      behind too many of them; the number of each in brackets: {named.join(", ")}
      {more > 0 ? ` and ${more} more` : ""}.
    </p>
  );
}
