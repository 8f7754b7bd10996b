import type { ReactNode } from "react";
import { SortableTable } from "./sortable-table";

interface TableColumn<Row> {
  /** Heading; names the column in the copied text as well. */
  label: string;
  kind?: "text" | "number";
  /** What is read in the cell. */
  cell: (row: Row) => ReactNode;
  /** What the cell sorts and copies as, where that is not its text: `152000`, not `152K`. */
  value?: (row: Row) => string | number | null;
}

interface DataTableProps<Row> {
  caption: ReactNode;
  /** The caption is then read aloud only: for a table under a figure that has a title. */
  captionHidden?: boolean;
  /** The first column heads its row and stays in view on small screens. */
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Without sorting and copying: for tables of two or three rows. */
  plain?: boolean;
}

/** A real table, complete without JavaScript; sorting and copying come with it. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  plain = false,
}: DataTableProps<Row>) {
  const body = (
    <tbody>
      {rows.map((row) => (
        <tr key={rowKey(row)}>
          {columns.map((column, index) => (
            <Cell key={column.label} column={column} row={row} heads={index === 0} />
          ))}
        </tr>
      ))}
    </tbody>
  );
  return (
    <SortableTable
      caption={caption}
      captionHidden={captionHidden}
      columns={columns.map(({ label, kind }) => ({ label, number: kind === "number" }))}
      tools={!plain && rows.length > 1}
    >
      {body}
    </SortableTable>
  );
}

function Cell<Row>({ column, row, heads }: { column: TableColumn<Row>; row: Row; heads: boolean }) {
  const value = column.value?.(row);
  const attributes = {
    ...(column.kind === "number" ? { className: "num" } : {}),
    ...(value === undefined ? {} : { "data-value": value ?? "" }),
  };
  return heads ? (
    <th scope="row" {...attributes}>
      {column.cell(row)}
    </th>
  ) : (
    <td {...attributes}>{column.cell(row)}</td>
  );
}
