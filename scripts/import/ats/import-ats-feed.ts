import type { Database } from "@/db/connect";
import { closeMissingJobs } from "@/db/jobs/close-missing-jobs";
import { type ImportRow, importJobs, type JobImportTally } from "@/db/jobs/import-jobs";
import type { AtsContext, AtsFormat } from "@/domain/job/ats/ats-job";
import {
  type AtsFeed,
  findBoard,
  readAtsFeed,
  readAtsRecord,
} from "@/domain/job/ats/read-ats-feed";
import { WrongFileError } from "../wrong-file-error";

export type AtsImport = {
  format: AtsFormat;
  /** The answer of the job board, parsed. */
  answer: unknown;
  fileName: string;
  /** The company's address here; the board's name when it is not given. */
  companySlug: string | undefined;
  /** The name of the board; else what the jobs' own addresses say, else the company's. */
  board: string | undefined;
  /** Close what is gone even when that is more than half of what was open, or all. */
  allowShrink: boolean;
  now: Date;
  onRefused: (refusal: { line: number; reason: string }) => void;
};

export type AtsImportTally = JobImportTally & {
  source: string;
  /** Records that the employer keeps off its board. */
  unlisted: number;
  /** Listings closed because the feed no longer has them. */
  closed: number;
  /** Why nothing was closed although the feed was read; `null` when it could be. */
  notClosed: string | null;
};

/**
 * Brings the listings of a job board's answer in, by source and identity there, and closes those
 * of the board that a complete answer no longer has. An answer that may lack some closes nothing.
 * `line` of a refusal counts records. Throws `WrongFileError` for an answer of another shape.
 */
export async function importAtsFeed(db: Database, given: AtsImport): Promise<AtsImportTally> {
  const { format, now, fileName, onRefused } = given;
  const feed = readAtsFeed(format, given.answer);
  if (feed === null) {
    throw new WrongFileError(
      `The file is not a job board's answer in the format of ${format}. Nothing is changed or closed.`,
    );
  }
  const context = readContext(given, feed);
  const source = `${format}:${context.board}`;
  const reading = new FeedReading(feed, context);
  const tally = await importJobs(db, {
    rows: reading.rows(),
    now,
    reason: `imported from ${fileName}`,
    onRefused,
  });
  const closing = await closeGone(db, { ...given, feed, reading, source });
  return { source, ...tally, unlisted: reading.unlisted, ...closing };
}

function readContext({ format, board, companySlug, now }: AtsImport, feed: AtsFeed): AtsContext {
  const name = board ?? findBoard(format, feed.records) ?? companySlug;
  if (name === undefined) {
    throw new WrongFileError(
      "The addresses of the jobs do not say whose board it is: add --company with the company's name in its address here, such as acme-labs.",
    );
  }
  return { format, board: name, companySlug: companySlug ?? name, now };
}

/** Reads the records of a feed once, and remembers which there were. */
class FeedReading {
  readonly seen = new Set<string>();
  unlisted = 0;
  /** Records without an identity: any listing may be one of them. */
  nameless = 0;
  readonly #feed: AtsFeed;
  readonly #context: AtsContext;

  constructor(feed: AtsFeed, context: AtsContext) {
    this.#feed = feed;
    this.#context = context;
  }

  async *rows(): AsyncGenerator<ImportRow> {
    for (const [index, record] of this.#feed.records.entries()) {
      const read = readAtsRecord(record, this.#context);
      if ("unlisted" in read) {
        this.unlisted += 1;
        continue;
      }
      if (read.id === null) this.nameless += 1;
      else this.seen.add(read.id);
      const line = index + 1;
      if ("draft" in read) yield { line, draft: read.draft };
      else yield { line, refused: read.id === null ? read.refused : `${read.id}: ${read.refused}` };
    }
  }
}

async function closeGone(
  db: Database,
  given: AtsImport & { feed: AtsFeed; reading: FeedReading; source: string },
): Promise<Pick<AtsImportTally, "closed" | "notClosed">> {
  const { feed, reading, source, now, allowShrink } = given;
  const doubt = sayDoubt(feed, reading, allowShrink);
  if (doubt !== null) return { closed: 0, notClosed: doubt };
  const { seen } = reading;
  const { open, missing, closed } = await closeMissingJobs(db, { source, seen, now, allowShrink });
  const isHeldBack = missing > closed;
  return {
    closed,
    notClosed: isHeldBack
      ? `${missing} of ${open} open listings are gone at once; add --allow-shrink if that is so`
      : null,
  };
}

/** Why a feed that was read says nothing about what it lacks. */
function sayDoubt(
  { records, incomplete }: AtsFeed,
  { nameless }: FeedReading,
  allowShrink: boolean,
): string | null {
  if (incomplete !== null) return incomplete;
  if (nameless > 0) return `${nameless} of its records have no id`;
  if (records.length === 0 && !allowShrink) {
    return "it is empty; add --allow-shrink if the board has no job left";
  }
  return null;
}
