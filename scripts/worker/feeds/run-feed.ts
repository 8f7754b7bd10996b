import type { Database } from "@/db/connect";
import { findFeed } from "@/db/import-feeds/find-feed";
import { type FeedRunEnd, finishFeedRun } from "@/db/import-feeds/finish-feed-run";
import type { Feed } from "@/db/import-feeds/list-feeds";
import { withFeedLock } from "@/db/import-feeds/with-feed-lock";
import {
  failLostRuns,
  finishImportRun,
  type ImportTally,
  startImportRun,
} from "@/db/import-runs/record-import-run";
import { WrongFileError } from "../../import/wrong-file-error";
import { FeedError } from "./feed-error";
import type { FetchFeed } from "./fetch-feed";
import { importAnswer } from "./import-answer";

export type FeedRun =
  /** Another run of it is under way. */
  | { outcome: "busy" }
  /** It was removed, paused or run in the meantime. */
  | { outcome: "not-due" }
  | { outcome: "unchanged"; message: null }
  | { outcome: "failed"; message: string }
  | { outcome: "imported"; message: string | null; tally: ImportTally };

export type FeedRunOptions = {
  fetchFeed: FetchFeed;
  now: () => Date;
  /** Runs it before its time, and while it is paused. */
  force?: boolean;
};

/** Refusals kept with the run. */
const refusalsKept = 100;

/**
 * Fetches a feed and imports what it answers, unless another run of it is under way. Whatever goes
 * wrong is kept with the run and the feed, closes nothing, and puts the next run off; what is no
 * fault of the feed is thrown as well.
 */
export async function runFeed(
  db: Database,
  feedId: number,
  options: FeedRunOptions,
): Promise<FeedRun> {
  const run = await withFeedLock(db, feedId, async (): Promise<FeedRun> => {
    const feed = await findFeed(db, { id: feedId });
    if (feed === null || !(options.force || isDue(feed, options.now()))) {
      return { outcome: "not-due" };
    }
    return carryOut(db, feed, options);
  });
  return run ?? { outcome: "busy" };
}

function isDue({ pausedAt, nextRunAt }: Feed, now: Date): boolean {
  return pausedAt === null && nextRunAt <= now;
}

async function carryOut(db: Database, feed: Feed, options: FeedRunOptions): Promise<FeedRun> {
  const { now } = options;
  await failLostRuns(db, { feedId: feed.id, now: now() });
  const runId = await startImportRun(db, {
    format: feed.format,
    fileName: feed.address,
    feedId: feed.id,
  });
  const refusals: ImportTally["refusals"] = [];
  try {
    const { run, validators } = await fetchAndImport(db, feed, { ...options, refusals });
    const tally = "tally" in run ? run.tally : {};
    const { outcome, message } = run;
    await finishImportRun(db, runId, { state: "finished", now: now(), message, ...tally });
    const end: FeedRunEnd = { outcome, message, now: now(), ...(validators && { validators }) };
    await finishFeedRun(db, feed, end);
    return run;
  } catch (error) {
    const isFeeds = error instanceof FeedError || error instanceof WrongFileError;
    const message = isFeeds ? error.message : "The import failed by a fault of this program.";
    await finishImportRun(db, runId, { state: "failed", now: now(), message, refusals });
    await finishFeedRun(db, feed, { outcome: "failed", message, now: now() });
    if (!isFeeds) throw error;
    return { outcome: "failed", message };
  }
}

type Read = {
  run: Extract<FeedRun, { outcome: "imported" | "unchanged" }>;
  validators?: Pick<Feed, "etag" | "lastModified">;
};

async function fetchAndImport(
  db: Database,
  feed: Feed,
  { fetchFeed, now, refusals }: FeedRunOptions & { refusals: ImportTally["refusals"] },
): Promise<Read> {
  const answer = await fetchFeed(feed.address, feed);
  if (answer.kind === "unchanged") return { run: { outcome: "unchanged", message: null } };
  const { tally, notClosed } = await importAnswer(db, {
    feed,
    text: answer.text,
    fileName: new URL(feed.address).hostname,
    now: now(),
    onRefused: (refusal) => {
      if (refusals.length < refusalsKept) refusals.push(refusal);
    },
  });
  const message = notClosed === null ? null : `Nothing was closed: ${notClosed}.`;
  const { etag, lastModified } = answer;
  return {
    run: { outcome: "imported", message, tally: { ...tally, refusals } },
    // An answer that could not close what is gone is read again, however often it stays the same.
    validators: notClosed === null ? { etag, lastModified } : { etag: null, lastModified: null },
  };
}
