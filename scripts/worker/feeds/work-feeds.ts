import type PgBoss from "pg-boss";
import type { Database } from "@/db/connect";
import { listDueFeeds } from "@/db/import-feeds/list-due-feeds";
import type { FetchFeed } from "./fetch-feed";
import { runFeed } from "./run-feed";

/** The queue whose clock says when to look for feeds that are due. */
const feedClock = "feed-clock";

/** Feeds that wait to be imported. */
const feedImports = "feed-imports";

const everyFiveMinutes = "*/5 * * * *";

/**
 * Imports feeds when they are due, one at a time, as long as the worker runs. A feed waits at most
 * once in the queue; one whose run fails is due again later by its own clock.
 */
export async function workFeeds(
  boss: PgBoss,
  { db, fetchFeed }: { db: Database; fetchFeed: FetchFeed },
): Promise<void> {
  await boss.createQueue(feedImports, {
    name: feedImports,
    policy: "stately",
    retryLimit: 0,
    expireInSeconds: 1800,
  });
  await boss.createQueue(feedClock, { name: feedClock, retryLimit: 0, expireInSeconds: 60 });
  await boss.schedule(feedClock, everyFiveMinutes);
  await boss.work(feedClock, async () => {
    for (const feedId of await listDueFeeds(db, new Date())) {
      await boss.send(feedImports, { feedId }, { singletonKey: String(feedId) });
    }
  });
  await boss.work<{ feedId: number }>(feedImports, { batchSize: 1 }, async (jobs) => {
    for (const { data } of jobs) {
      await runFeed(db, data.feedId, { fetchFeed, now: () => new Date() });
    }
  });
}
