import { parse } from "csv-parse/sync";
import { parseAijobsRow } from "@/domain/salary/aijobs/parse-row";
import { type CountedRange, rebuildRanges } from "@/domain/salary/aijobs/rebuild-ranges";

/** Reads an aijobs.net salary file; a wrong line stops with its number and what is wrong. */
export function readSalaries(csv: string): { ranges: CountedRange[]; rows: number } {
  const lines: string[][] = parse(csv, { bom: true, from_line: 2, relax_column_count: true });
  const rows = lines.map((cells, at) => {
    const read = parseAijobsRow(cells);
    if (read.ok) return { row: read.row, line: at + 2 };
    const problems = read.problems.map(({ column, message }) => `${column ?? "line"} ${message}`);
    throw new Error(`Line ${at + 2}: ${problems.join("; ")}`);
  });
  return { ranges: rebuildRanges(rows), rows: rows.length };
}
