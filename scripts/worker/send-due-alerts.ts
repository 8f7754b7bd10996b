import { enqueueDueAlerts, type QueuedAlert } from "@/db/saved/enqueue-due-alerts";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import { type AlertQueue, alertMails } from "./alert-queue";
import { type AlertSite, deliverAlert } from "./deliver-alert";

export type AlertRun = {
  /** Saved searches whose mail was due. */
  searches: number;
  /** Mails and listings in them that were newly queued. */
  mails: number;
  listings: number;
  /** Mails that left, those of earlier runs included. */
  sent: number;
  /** Mails that could not be sent and are tried again later. */
  failed: number;
};

/** Queues what is due and sends all that waits, once; what fails stays in the queue. */
export async function sendDueAlerts(
  site: AlertSite,
  queue: AlertQueue,
  { now, onFailure }: { now: Date; onFailure: (error: unknown) => void },
): Promise<AlertRun> {
  const queued = await enqueueDueAlerts(site.db, {
    now,
    rates: currentExchangeRates,
    enqueue: queue.enqueue,
  });
  // Takes up what a process that died was sending.
  await queue.boss.maintain();
  const run = { ...queued, sent: 0, failed: 0 };
  for (;;) {
    const [job] = await queue.boss.fetch<QueuedAlert>(alertMails, { batchSize: 1 });
    if (!job) return run;
    try {
      if (await deliverAlert(site, { queueId: job.id, alert: job.data, now })) run.sent += 1;
      await queue.boss.complete(alertMails, job.id);
    } catch (error) {
      run.failed += 1;
      onFailure(error);
      await queue.boss.fail(alertMails, job.id, failureOf(error));
    }
  }
}

function failureOf(error: unknown): { message: string } {
  return { message: error instanceof Error ? error.message : String(error) };
}
