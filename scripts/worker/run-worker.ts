import { enqueueDueAlerts, type QueuedAlert } from "@/db/saved/enqueue-due-alerts";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import { alertClock, alertMails, openAlertQueue } from "./alert-queue";
import { type AlertSite, deliverAlert } from "./deliver-alert";
import { createFeedFetcher, type FetchFeed } from "./feeds/fetch-feed";
import { workFeeds } from "./feeds/work-feeds";
import { workListings } from "./work-listings";
import { workSalaries } from "./work-salaries";
import { workSearchCounts } from "./work-search-counts";

/** Each hour: a mail that is due waits no longer, and a missed hour is made up for by the next. */
const everyHour = "7 * * * *";

type WorkerOptions = {
  databaseUrl: string;
  onError: (error: Error) => void;
  /** Tests fetch from a server of their own. */
  fetchFeed?: FetchFeed;
};

/**
 * Works the queues until it is stopped: mail of saved searches, the ends of listings, the
 * counts of search, the sums of salary cells and the open data of the day, feeds that are imported
 * by the clock.
 */
export async function runWorker(
  site: AlertSite,
  { databaseUrl, onError, fetchFeed = createFeedFetcher() }: WorkerOptions,
): Promise<{ stop(): Promise<void> }> {
  const queue = await openAlertQueue(databaseUrl, { isWorker: true, onError });
  const { boss, enqueue } = queue;
  await boss.createQueue(alertClock, { name: alertClock, retryLimit: 0, expireInSeconds: 900 });
  await boss.schedule(alertClock, everyHour);
  await boss.work(alertClock, async () => {
    await enqueueDueAlerts(site.db, { now: new Date(), rates: currentExchangeRates, enqueue });
  });
  await boss.work<QueuedAlert>(alertMails, { batchSize: 1 }, async (jobs) => {
    for (const { id, data } of jobs) {
      await deliverAlert(site, { queueId: id, alert: data, now: new Date() });
    }
  });
  await workListings(boss, site);
  await workSearchCounts(boss, site.db);
  await workSalaries(boss, site.db);
  await workFeeds(boss, { db: site.db, fetchFeed });
  return { stop: queue.stop };
}
