import {
  type ColumnType,
  type SnapshotFormat,
  snapshotLicence,
  snapshotMediaType,
} from "./dataset";
import { datasets } from "./datasets";
import { type SnapshotName, snapshotFileName } from "./snapshot-name";

/** A published file and what proves it whole. */
export interface SnapshotFile extends SnapshotName {
  rows: number;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

const fieldTypes: Record<ColumnType, string> = {
  text: "string",
  list: "list",
  integer: "integer",
  money: "number",
  date: "date",
  boolean: "boolean",
};

/**
 * The files of a day as a Data Package (Frictionless Data Package v2, datapackage.json): schema,
 * licence, row counts and SHA-256 of each.
 */
export function describePackage(
  day: string,
  files: readonly SnapshotFile[],
  sources: readonly { name: string; url: string | null }[],
) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `salarium-${day}`,
    title: `Salarium open data of ${day}`,
    licenses: [snapshotLicence],
    sources: sources.map(({ name, url }) => ({ title: name, ...(url ? { path: url } : {}) })),
    resources: files.map((file) => ({
      name: `${file.dataset}-${file.format}`,
      path: `/data/${snapshotFileName(file)}`,
      title: datasets[file.dataset].title,
      description: datasets[file.dataset].description,
      format: file.format,
      mediatype: snapshotMediaType(file.format),
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      rowCount: file.rows,
      schema: { fields: describeFields(file.dataset, file.format) },
    })),
  };
}

function describeFields(dataset: SnapshotName["dataset"], format: SnapshotFormat) {
  return datasets[dataset].columns.map(({ name, type, description }) => ({
    name,
    description,
    // Only CSV has its lists as text.
    ...(type === "list" && format !== "csv"
      ? { type: "array" }
      : { type: fieldTypes[type], ...(type === "list" ? { delimiter: ";" } : {}) }),
  }));
}
