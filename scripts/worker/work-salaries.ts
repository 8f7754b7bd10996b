import type PgBoss from "pg-boss";
import type { Database } from "@/db/connect";
import { foldSalaryChanges } from "@/db/salaries/fold-salary-changes";
import { publishSnapshots } from "../snapshots/publish-snapshots";

/** The queue whose clock says when to add up salary cells. */
const sumClock = "salary-clock";
const everyMinute = "* * * * *";

/** The queue whose clock says when to publish the open data of a day. */
const snapshotClock = "snapshot-clock";
/** Looked at each hour, so that a day whose first hour was missed still has its files. */
const everyHour = "23 * * * *";

/**
 * Keeps the sums of salary cells near their observations and publishes the open data of each day,
 * as `export publish` does, as long as the worker runs; the first files at once.
 */
export async function workSalaries(boss: PgBoss, db: Database): Promise<void> {
  await boss.createQueue(sumClock, { name: sumClock, retryLimit: 0, expireInSeconds: 900 });
  await boss.schedule(sumClock, everyMinute);
  await boss.work(sumClock, async () => {
    await foldSalaryChanges(db);
  });
  await boss.createQueue(snapshotClock, {
    name: snapshotClock,
    retryLimit: 2,
    expireInSeconds: 1800,
  });
  await boss.schedule(snapshotClock, everyHour);
  await boss.work(snapshotClock, async () => {
    await publishSnapshots(db, new Date().toISOString().slice(0, 10));
  });
  await boss.send(snapshotClock, {});
}
