import { enqueueDueAlerts, type QueuedAlert } from "@/db/saved/enqueue-due-alerts";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import { alertClock, alertMails, openAlertQueue } from "./alert-queue";
import { type AlertSite, deliverAlert } from "./deliver-alert";

/** Each hour: a mail that is due waits no longer, and a missed hour is made up for by the next. */
const everyHour = "7 * * * *";

/** Works the queue until it is stopped: queues the mails that are due and sends those that wait. */
export async function runWorker(
  site: AlertSite,
  { databaseUrl, onError }: { databaseUrl: string; onError: (error: Error) => void },
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
  return { stop: queue.stop };
}
