import { parse } from "csv-parse/sync";
import { type AijobsRow, aijobsColumns, parseAijobsRow } from "@/domain/salary/aijobs/parse-row";
import { WrongFileError } from "../wrong-file-error";
import { splitLines } from "./split-lines";

const longestLine = 10_000;
const largestUsd = 2_147_483_647;

/** A line of an aijobs.net file: a row, or why it is refused. */
export type ReadRow = { line: number } & ({ row: AijobsRow } | { refused: string });

/**
 * Reads the rows of an aijobs.net salary file one by one, in constant memory. A wrong line is
 * refused with its reason and costs no other line. Throws `WrongFileError` when the first line is
 * not the header of this format.
 */
export async function* readRows(chunks: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  let isHeaderRead = false;
  for await (const { line, text } of splitLines(chunks, longestLine)) {
    if (!isHeaderRead) {
      requireHeader(text);
      isHeaderRead = true;
    } else if (text === null) {
      yield { line, refused: `is longer than ${longestLine} characters` };
    } else if (text.trim() !== "") {
      yield { line, ...readLine(text) };
    }
  }
  if (!isHeaderRead) throw new WrongFileError("The file is empty.");
}

function requireHeader(text: string | null): void {
  const header = text?.replace(/^\uFEFF/, "").trim() ?? "";
  if (header !== aijobsColumns.join(",")) {
    throw new WrongFileError(
      `This is not an aijobs.net salary file: its first line should be ${aijobsColumns.join(",")}`,
    );
  }
}

function readLine(text: string): { row: AijobsRow } | { refused: string } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\u0000-\u001f\u007f]/.test(text)) return { refused: "contains control characters" };
  const cells = splitCells(text);
  if (cells === null) return { refused: "has a quotation mark that is not closed" };
  const read = parseAijobsRow(cells);
  if (read.ok) return checkDollars(read.row);
  const said = read.problems.map(({ column, message }) =>
    column ? `${column} ${message}` : message,
  );
  return { refused: said.join("; ") };
}

/** `null` when quotes do not match. Most lines have none and need no parser. */
function splitCells(text: string): string[] | null {
  if (!text.includes('"')) return text.split(",");
  try {
    const [cells] = parse(text, { relax_column_count: true });
    return cells ?? [];
  } catch {
    return null;
  }
}

function checkDollars(row: AijobsRow): { row: AijobsRow } | { refused: string } {
  if (row.amountUsd > largestUsd) return { refused: `salary_in_usd is above ${largestUsd}` };
  if (row.currency === "USD" && row.amount !== row.amountUsd) {
    return { refused: "salary and salary_in_usd differ though both are US dollars" };
  }
  return { row };
}
