"use client";

import { type ReactNode, useId, useRef, useState, useSyncExternalStore } from "react";
import { compareCells, joinTsv, readCell } from "./sort-rows";

interface SortableTableProps {
  caption: ReactNode;
  captionHidden: boolean;
  columns: readonly { label: string; number: boolean }[];
  tools: boolean;
  /** The table body, drawn on the server; its rows are moved, never sent again. */
  children: ReactNode;
}

interface Sorting {
  column: number;
  descending: boolean;
}

/** The head of a table and its tools; without JavaScript the headings are plain text. */
export function SortableTable({
  caption,
  captionHidden,
  columns,
  tools,
  children,
}: SortableTableProps) {
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const alive = useAlive();
  const [sorting, setSorting] = useState<Sorting | null>(null);

  function sortBy(column: number) {
    // Numbers start with the largest, words with the first of the alphabet.
    const descending =
      sorting?.column === column ? !sorting.descending : columns[column]?.number === true;
    sortBody(table.current, column, columns[column]?.number === true, descending);
    setSorting({ column, descending });
  }

  return (
    <div className="table-block">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must take the keyboard. */}
      <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
        <table className="table" ref={table}>
          <caption id={id} className={captionHidden ? "sr-only" : undefined}>
            <span className="table-caption">{caption}</span>
          </caption>
          <thead>
            <tr>
              {columns.map(({ label, number }, column) => (
                <th
                  key={label}
                  scope="col"
                  className={number ? "num" : undefined}
                  aria-sort={sayOrder(sorting, column)}
                >
                  {alive && tools ? (
                    <button type="button" onClick={() => sortBy(column)}>
                      {label}
                    </button>
                  ) : (
                    label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {children}
        </table>
      </section>
      {tools ? <CopyTable alive={alive} read={() => readTable(table.current)} /> : null}
    </div>
  );
}

function CopyTable({ alive, read }: { alive: boolean; read: () => string }) {
  const [said, setSaid] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(read());
      setSaid("Copied");
    } catch (cause) {
      setSaid(
        cause instanceof Error && cause.name === "NotAllowedError"
          ? "Not allowed by the browser"
          : "Could not copy",
      );
    }
    setTimeout(() => setSaid(""), 4000);
  }

  return (
    <p className={`table-tools no-print${alive ? "" : " invisible"}`}>
      <button type="button" className="btn btn-quiet btn-sm" onClick={() => void copy()}>
        Copy as TSV
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

/** True once the page is interactive, false on the server and in the first paint. */
function useAlive(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}

function sayOrder(sorting: Sorting | null, column: number): "ascending" | "descending" | undefined {
  if (sorting?.column !== column) return undefined;
  return sorting.descending ? "descending" : "ascending";
}

function sortBody(
  table: HTMLTableElement | null,
  column: number,
  number: boolean,
  descending: boolean,
) {
  const body = table?.tBodies[0];
  if (!body) return;
  const rows = [...body.rows].map((row) => ({ row, value: readCell(row.cells[column]) }));
  rows.sort((a, b) => compareCells(a.value, b.value, number, descending));
  body.append(...rows.map(({ row }) => row));
}

function readTable(table: HTMLTableElement | null): string {
  if (!table) return "";
  const read = (row: HTMLTableRowElement) => [...row.cells].map(readCell);
  const headings = table.tHead?.rows[0] ? read(table.tHead.rows[0]) : [];
  return joinTsv(headings, [...(table.tBodies[0]?.rows ?? [])].map(read));
}
