/** How a column is written: `money` is hundredths of the unit, written as a decimal number. */
export type ColumnType = "text" | "list" | "integer" | "money" | "date" | "boolean";

/** One column of an open dataset, as its schema describes it. */
export interface Column {
  name: string;
  type: ColumnType;
  description: string;
}

/** A value of a column: text and ISO dates as text, lists as arrays of words. */
export type Value = string | number | boolean | readonly string[] | null;

/** A row of an open dataset; every column has a value, `null` where it has none. */
export type Row = Readonly<Record<string, Value>>;

export const snapshotFormats = ["csv", "ndjson", "parquet"] as const;
export type SnapshotFormat = (typeof snapshotFormats)[number];

export const datasetNames = ["salaries", "jobs"] as const;
export type DatasetName = (typeof datasetNames)[number];

/** A dataset that is published as open data. */
export interface Dataset {
  name: DatasetName;
  title: string;
  description: string;
  columns: readonly Column[];
}

/** All open data is under this licence; its sources are named beside the figures. */
export const snapshotLicence = {
  name: "CC0-1.0",
  title: "Creative Commons Zero 1.0, public domain",
  path: "https://creativecommons.org/publicdomain/zero/1.0/",
} as const;

const mediaTypes: Record<SnapshotFormat, string> = {
  csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
};

/** The media type of a file of a format. */
export function snapshotMediaType(format: SnapshotFormat): string {
  return mediaTypes[format];
}
