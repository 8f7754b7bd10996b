import type { Database } from "@/db/connect";
import type { Feed } from "@/db/import-feeds/list-feeds";
import type { ImportTally } from "@/db/import-runs/record-import-run";
import { importJobs, type JobImportTally } from "@/db/jobs/import-jobs";
import { importAtsFeed } from "../../import/ats/import-ats-feed";
import { readFeedText } from "../../import/ats/read-feed-text";
import { readPostings } from "../../import/jobposting/read-postings";

export type AnswerImport = {
  tally: Omit<ImportTally, "refusals">;
  /** Why nothing was closed although the feed was read; `null` when it could be. */
  notClosed: string | null;
};

/** Imports the text of a feed's answer, by the same code as a file of it. */
export async function importAnswer(
  db: Database,
  {
    feed,
    ...given
  }: {
    feed: Feed;
    text: string;
    fileName: string;
    now: Date;
    onRefused: (refusal: { line: number; reason: string }) => void;
  },
): Promise<AnswerImport> {
  const { format, board, companySlug } = feed;
  const { text, now, fileName, onRefused } = given;
  if (format === "jobposting-ndjson") {
    const rows = readPostings(onePart(text), { companySlug: companySlug ?? undefined, now });
    const reason = `imported from ${fileName}`;
    const tally = await importJobs(db, { rows, now, reason, onRefused });
    return { tally: toRows(tally, 0), notClosed: null };
  }
  const { closed, notClosed, ...tally } = await importAtsFeed(db, {
    format,
    answer: await readFeedText(onePart(text)),
    fileName,
    companySlug: companySlug ?? undefined,
    board: board ?? undefined,
    allowShrink: false,
    now,
    onRefused,
  });
  return { tally: toRows(tally, closed), notClosed };
}

async function* onePart(text: string): AsyncGenerator<string> {
  yield text;
}

function toRows(tally: JobImportTally, closed: number): AnswerImport["tally"] {
  return {
    rowsRead: tally.read,
    rowsCreated: tally.created,
    rowsUpdated: tally.updated,
    rowsUnchanged: tally.unchanged,
    rowsHeld: tally.held,
    rowsRefused: tally.refused,
    rowsClosed: closed,
  };
}
