import type { PayCase } from "@/domain/salary/parse/cases/case-table";
import { parseSalary } from "@/domain/salary/parse-salary";

export const fields = ["kind", "min", "max", "currency", "period"] as const;
type Field = (typeof fields)[number];

export interface Accuracy {
  lines: number;
  /** Lines with all five fields right. */
  allRight: number;
  right: Record<Field, number>;
  wrong: { text: string; country: string | null; expected: string; got: string }[];
}

function formatReading(values: Partial<Record<Field, unknown>>): string {
  return fields.map((field) => String(values[field] ?? "null")).join(" ");
}

/** Reads every case and counts the fields that are right. */
export function measureAccuracy(cases: readonly PayCase[]): Accuracy {
  const right: Accuracy["right"] = { kind: 0, min: 0, max: 0, currency: 0, period: 0 };
  const wrong: Accuracy["wrong"] = [];
  for (const { text, country, expect } of cases) {
    const got: Partial<Record<Field, unknown>> = parseSalary(text, { country });
    const missed = fields.filter((field) => got[field] !== expect[field]);
    for (const field of fields) if (!missed.includes(field)) right[field]++;
    if (missed.length > 0)
      wrong.push({ text, country, expected: formatReading(expect), got: formatReading(got) });
  }
  return { lines: cases.length, allRight: cases.length - wrong.length, right, wrong };
}
