import type { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { Column, Row, Value } from "@/domain/snapshot/dataset";

/**
 * Rows as CSV (RFC 4180), lists joined by ";". Text that a spreadsheet would take for a formula
 * begins with an apostrophe; numbers stay numbers.
 */
export function encodeCsv(
  columns: readonly Column[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): Readable {
  const stringifier = stringify({
    header: true,
    columns: columns.map(({ name }) => name),
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
  });
  void writeRows(stringifier, columns, rows);
  return stringifier;
}

async function writeRows(
  stringifier: ReturnType<typeof stringify>,
  columns: readonly Column[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<void> {
  try {
    for await (const row of rows) {
      const record = columns.map((column) => toCell(column, row[column.name] ?? null));
      if (!stringifier.write(record)) {
        await new Promise((resolve) => stringifier.once("drain", resolve));
      }
    }
    stringifier.end();
  } catch (error) {
    stringifier.destroy(error as Error);
  }
}

function toCell({ type }: Column, value: Value): string | number | boolean | null {
  if (Array.isArray(value)) return value.join(";");
  if (type === "money" && typeof value === "number") return value / 100;
  return value as string | number | boolean | null;
}
