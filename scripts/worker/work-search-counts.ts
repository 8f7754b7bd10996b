import type PgBoss from "pg-boss";
import type { Database } from "@/db/connect";
import { foldPendingRows } from "@/db/search/fold-pending-rows";

/** The queue whose clock says when to take changed listings into the counts of search. */
const searchClock = "search-clock";

const everyMinute = "* * * * *";

/** Keeps the counts of search near the listings, as `jobs recount` does, as long as the worker runs. */
export async function workSearchCounts(boss: PgBoss, db: Database): Promise<void> {
  await boss.createQueue(searchClock, { name: searchClock, retryLimit: 0, expireInSeconds: 1800 });
  await boss.schedule(searchClock, everyMinute);
  await boss.work(searchClock, async () => {
    await foldPendingRows(db);
  });
}
