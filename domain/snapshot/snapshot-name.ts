import { type DatasetName, datasetNames, type SnapshotFormat, snapshotFormats } from "./dataset";

/** A published file: which dataset, of which day (ISO), in which format. */
export interface SnapshotName {
  dataset: DatasetName;
  day: string;
  format: SnapshotFormat;
}

/** `salarium-salaries-2026-11-24.csv` */
export function snapshotFileName({ dataset, day, format }: SnapshotName): string {
  return `salarium-${dataset}-${day}.${format}`;
}

/** Reads a file's name; `null` where it names no such file. */
export function readSnapshotFileName(name: string): SnapshotName | null {
  const [, datasetText, day, formatText] =
    /^salarium-([a-z]+)-(\d{4}-\d{2}-\d{2})\.([a-z]+)$/.exec(name) ?? [];
  const dataset = datasetNames.find((one) => one === datasetText);
  const format = snapshotFormats.find((one) => one === formatText);
  if (!dataset || !format || day === undefined || !isDay(day)) return null;
  return { dataset, day, format };
}

/** Whether a text is a day of the calendar, ISO. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
