import { Readable } from "node:stream";
import type { Column, Row, Value } from "@/domain/snapshot/dataset";

/** Rows as lines of JSON, every column in each. */
export function encodeNdjson(
  columns: readonly Column[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): Readable {
  return Readable.from(
    (async function* lines() {
      for await (const row of rows) {
        const record = columns.map(({ name, type }) => [name, toJson(type, row[name] ?? null)]);
        yield `${JSON.stringify(Object.fromEntries(record))}\n`;
      }
    })(),
  );
}

function toJson(type: Column["type"], value: Value): Value {
  return type === "money" && typeof value === "number" ? value / 100 : value;
}
