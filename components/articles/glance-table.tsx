import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import type { RolePay } from "@/domain/article/choose-role-pay";
import { type OutlookFacts, type OutlookMeasure, sayFigure } from "@/domain/article/outlook-facts";
import { formatMoney } from "@/domain/salary/format-money";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";

export interface GlanceSide {
  slug: string;
  name: string;
  openJobs: number;
  pay: RolePay<CellStatistics>;
  outlook: OutlookFacts | null;
}

interface GlanceTableProps {
  sides: readonly [GlanceSide, GlanceSide];
  nameRole: (slug: string) => string;
}

interface Row {
  name: ReactNode;
  key: string;
  cells: readonly ReactNode[];
}

/** The key figures of both roles; a line that neither has is left out. */
export function GlanceTable({ sides, nameRole }: GlanceTableProps) {
  const rows: Row[] = [
    row("pay", <a href="#pay">Median posted pay a year</a>, sides, (side) =>
      sayMedian(side, nameRole),
    ),
    row("jobs", "Open jobs here", sides, sayJobs),
    row("growth", <a href="#outlook">Growth of the occupation</a>, sides, (side) =>
      sayMeasure(side, "growth-percent"),
    ),
    row("education", "Typical entry education of the occupation", sides, (side) =>
      sayMeasure(side, "entry-education"),
    ),
  ].flatMap((one) => one ?? []);
  return (
    <DataTable<Row>
      plain
      captionHidden
      caption={`${sides[0].name} and ${sides[1].name} at a glance`}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { label: "Figure", cell: ({ name }) => name },
        ...sides.map(({ name }, at) => ({ label: name, cell: ({ cells }: Row) => cells[at] })),
      ]}
    />
  );
}

function row(
  key: string,
  name: ReactNode,
  sides: GlanceTableProps["sides"],
  say: (side: GlanceSide) => ReactNode | null,
): Row | null {
  const cells = sides.map(say);
  if (cells.every((cell) => cell === null)) return null;
  return { key, name, cells: cells.map((cell) => cell ?? "not known") };
}

function sayMedian({ slug, pay: { speaker } }: GlanceSide, nameRole: (slug: string) => string) {
  const median = speaker?.cell.middle?.p50;
  if (!speaker || median === undefined) return null;
  const standIn = speaker.role === slug ? "" : `, ${nameRole(speaker.role)} stands in`;
  return said(
    formatMoney(median, "USD"),
    `n\u00a0=\u00a0${speaker.cell.n.toLocaleString("en-US")}${standIn}`,
  );
}

function sayJobs({ slug, openJobs }: GlanceSide): ReactNode {
  if (openJobs === 0) return "none";
  return <a href={`/jobs?role=${slug}`}>{openJobs.toLocaleString("en-US")}</a>;
}

function sayMeasure({ outlook }: GlanceSide, measure: OutlookMeasure): ReactNode | null {
  const figure = outlook?.figures.find((one) => one.measure === measure);
  const known = figure && sayFigure(figure);
  return known ? said(known.text, known.period) : null;
}

function said(text: string, detail: string): ReactNode {
  return (
    <>
      {text} <span className="text-ink-faint">({detail})</span>
    </>
  );
}
