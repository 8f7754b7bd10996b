import { once } from "node:events";
import { PassThrough, type Readable } from "node:stream";
import type { SchemaElement } from "hyparquet";
import { ByteWriter, parquetWriteRows } from "hyparquet-writer";
import type { Column, ColumnType, Row, Value } from "@/domain/snapshot/dataset";

const ROWS_A_GROUP = 20_000;

/**
 * Rows as Apache Parquet: text, 64-bit integers, dates, decimals of two digits, lists of text. One
 * row group is in memory at a time. The same rows give the same bytes.
 */
export function encodeParquet(
  columns: readonly Column[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): Readable {
  const sink = new PassThrough();
  void writeRows(sink, columns, rows);
  return sink;
}

async function writeRows(
  sink: PassThrough,
  columns: readonly Column[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<void> {
  try {
    const writer = new StreamWriter(sink);
    await parquetWriteRows({
      writer,
      rows: toParquetRows(columns, rows),
      columns: columns.map(({ name }) => ({ name })),
      schema: toSchema(columns),
      rowGroupSize: ROWS_A_GROUP,
      createdBy: "Salarium",
    });
    await writer.flush();
    sink.end();
  } catch (error) {
    sink.destroy(error as Error);
  }
}

/** Passes on what is written after each row group, at the reader's pace. */
class StreamWriter extends ByteWriter {
  private readonly sink: PassThrough;

  constructor(sink: PassThrough) {
    super();
    this.sink = sink;
  }

  async flush(): Promise<void> {
    const bytes = this.getBytes().slice();
    this.index = 0;
    if (!this.sink.write(bytes)) await once(this.sink, "drain");
  }
}

async function* toParquetRows(
  columns: readonly Column[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<Record<string, unknown>> {
  for await (const row of rows) {
    yield Object.fromEntries(
      columns.map(({ name, type }) => [name, toParquet(type, row[name] ?? null)]),
    );
  }
}

function toParquet(type: ColumnType, value: Value): unknown {
  if (value === null) return null;
  switch (type) {
    case "integer":
    case "money":
      // An unscaled decimal, exact.
      return BigInt(value as number);
    case "date":
      return new Date(`${value}T00:00:00Z`);
    default:
      return value;
  }
}

function toSchema(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: "schema", num_children: columns.length },
    ...columns.flatMap(({ name, type }) => toElements(name, type)),
  ];
}

function toElements(name: string, type: ColumnType): SchemaElement[] {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  switch (type) {
    case "integer":
      return [{ ...optional, type: "INT64" }];
    case "money":
      return [{ ...optional, type: "INT64", converted_type: "DECIMAL", precision: 18, scale: 2 }];
    case "date":
      return [{ ...optional, type: "INT32", converted_type: "DATE" }];
    case "boolean":
      return [{ ...optional, type: "BOOLEAN" }];
    case "list":
      return [
        { ...optional, converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        {
          name: "element",
          repetition_type: "OPTIONAL",
          type: "BYTE_ARRAY",
          converted_type: "UTF8",
        },
      ];
    case "text":
      return [{ ...optional, type: "BYTE_ARRAY", converted_type: "UTF8" }];
  }
}
