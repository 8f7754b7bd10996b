import type { ImportRow } from "@/db/jobs/import-jobs";
import { type PostingContext, readJobPosting } from "@/domain/job/posting/read-job-posting";
import { splitLines } from "../aijobs/split-lines";

/** A description may be long; a line beyond this is no listing. */
const longestLine = 1_000_000;

/**
 * Reads a file of schema.org JobPostings, one JSON object a line, in constant memory. Empty lines
 * are passed over; a line that is no listing is refused with its reason and costs no other line.
 */
export async function* readPostings(
  chunks: AsyncIterable<string>,
  context: PostingContext,
): AsyncGenerator<ImportRow> {
  for await (const { line, text } of splitLines(chunks, longestLine)) {
    if (text === null) {
      yield { line, refused: `is longer than ${longestLine.toLocaleString("en-US")} characters` };
    } else if (text.trim() !== "") {
      yield { line, ...readLine(text, context) };
    }
  }
}

function readLine(text: string, context: PostingContext) {
  const parsed = parseJson(text.replace(/^\uFEFF/, ""));
  return parsed.ok ? readJobPosting(parsed.value, context) : { refused: "is not JSON" };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
