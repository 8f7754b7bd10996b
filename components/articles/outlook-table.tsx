import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { Figure } from "@/components/ui/figure";
import {
  type OutlookFacts,
  outlookMeasures,
  type SaidFigure,
  sayFigure,
} from "@/domain/article/outlook-facts";

export interface RoleOutlook {
  /** Name of the role. */
  role: string;
  facts: OutlookFacts;
}

interface Row {
  name: string;
  cells: readonly ReactNode[];
}

/** Official figures of the occupations under which roles are counted, with code and vintage. */
export function OutlookTable({ outlooks }: { outlooks: readonly RoleOutlook[] }) {
  const columns = mergeEqual(outlooks);
  const rows: Row[] = [
    {
      name: "Counted under (SOC code)",
      cells: columns.map(({ facts }) => `${facts.soc} ${facts.occupation}`),
    },
    ...outlookMeasures.flatMap((measure) => listMeasure(measure, columns)),
  ];
  return (
    <Figure
      id="outlook-figures"
      headingLevel={3}
      title="Official figures, United States"
      description={`Vintage ${sayVintages(columns)}. Each figure is of the whole occupation under which a role is counted, by its code of the Standard Occupational Classification (SOC).`}
      facts={{ source: listSources(columns) }}
    >
      <DataTable<Row>
        plain
        captionHidden
        caption="Official figures, United States"
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { label: "Figure", cell: ({ name }) => name },
          ...columns.map(({ role }, at) => ({
            label: role,
            cell: ({ cells }: Row) => cells[at] ?? null,
          })),
        ]}
      />
    </Figure>
  );
}

/** Roles counted under one occupation share its column. */
function mergeEqual(outlooks: readonly RoleOutlook[]): RoleOutlook[] {
  const bySoc = new Map<string, RoleOutlook>();
  for (const { role, facts } of outlooks) {
    const known = bySoc.get(facts.soc);
    bySoc.set(facts.soc, { facts, role: known ? `${known.role} and ${role}` : role });
  }
  return [...bySoc.values()];
}

function listMeasure(measure: SaidFigure["measure"], columns: readonly RoleOutlook[]): Row[] {
  const figures = columns.map(({ facts }) => {
    const figure = facts.figures.find((one) => one.measure === measure);
    return figure ? sayFigure(figure) : null;
  });
  const name = figures.find((figure) => figure !== null)?.name;
  if (name === undefined) return [];
  return [{ name, cells: figures.map((figure) => (figure ? sayCell(figure) : "not published")) }];
}

function sayCell({ text, period }: SaidFigure): ReactNode {
  return (
    <>
      {text} <span className="whitespace-nowrap text-ink-faint">({period})</span>
    </>
  );
}

/** `2024–34, wages May 2024`. */
function sayVintages(columns: readonly RoleOutlook[]): string {
  const periods = (measure: SaidFigure["measure"], prefix: string) =>
    columns.flatMap(({ facts }) =>
      facts.figures
        .filter((figure) => figure.measure === measure)
        .map((figure) => `${prefix}${sayFigure(figure)?.period ?? figure.vintage}`),
    );
  return [...new Set([...periods("growth-percent", ""), ...periods("median-usd", "wages ")])].join(
    ", ",
  );
}

function listSources(columns: readonly RoleOutlook[]): ReactNode {
  const sources = new Map(
    columns.flatMap(({ facts }) => facts.sources.map((source) => [source.name, source] as const)),
  );
  return [...sources.values()].map(({ name, url, licence }, at) => (
    <span key={name}>
      {at > 0 ? "; " : null}
      {url ? <a href={url}>{name}</a> : name}
      {`, ${licence.charAt(0).toLowerCase()}${licence.slice(1)}`}
    </span>
  ));
}
