import PgBoss from "pg-boss";
import type { Database } from "@/db/connect";
import type { QueuedAlert } from "@/db/saved/enqueue-due-alerts";
import { enqueueWith } from "./enqueue-with";

/** Mails of saved searches that wait to be sent. */
export const alertMails = "alert-mails";

/** The queue whose clock says when to look for due mails. */
export const alertClock = "alert-clock";

export type AlertQueue = {
  boss: PgBoss;
  /** Queues a mail as part of a transaction: undone with it. */
  enqueue: (tx: Database, alert: QueuedAlert) => Promise<void>;
  stop(): Promise<void>;
};

/**
 * Opens the queue, on two connections of its own; its tables are made at the first start. Only a
 * process that stays keeps the clock (`isWorker`).
 */
export async function openAlertQueue(
  databaseUrl: string,
  { isWorker = false, onError }: { isWorker?: boolean; onError: (error: Error) => void },
): Promise<AlertQueue> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: "salarium-queue",
    max: 2,
    supervise: isWorker,
    schedule: isWorker,
  });
  boss.on("error", onError);
  await boss.start();
  // A mail that cannot be sent is tried again for about two days, later each time.
  await boss.createQueue(alertMails, {
    name: alertMails,
    retryLimit: 11,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 300,
  });
  return {
    boss,
    enqueue: enqueueWith(boss, alertMails),
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  };
}
