import type PgBoss from "pg-boss";
import { forgetReporters } from "@/db/job-reports/forget-reporters";
import { enqueueExpiryReminders, type QueuedReminder } from "@/db/jobs/enqueue-expiry-reminders";
import { expireJobs } from "@/db/jobs/expire-jobs";
import type { AlertSite } from "./deliver-alert";
import { deliverReminder } from "./deliver-reminder";
import { enqueueWith } from "./enqueue-with";

/** The queue whose clock says when to look after the listings. */
const listingClock = "listing-clock";

/** Mails to owners that wait to be sent. */
const reminderMails = "reminder-mails";

const everyTenMinutes = "*/10 * * * *";

/**
 * Closes listings whose last day is over, as `jobs expire` does, tells the owners of those that end
 * soon, and forgets who sent old reports, as long as the worker runs.
 */
export async function workListings(boss: PgBoss, site: AlertSite): Promise<void> {
  // A mail that cannot be sent is tried again for about two days, later each time.
  await boss.createQueue(reminderMails, {
    name: reminderMails,
    retryLimit: 11,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 300,
  });
  await boss.createQueue(listingClock, { name: listingClock, retryLimit: 0, expireInSeconds: 900 });
  await boss.schedule(listingClock, everyTenMinutes);
  await boss.work(listingClock, () => lookAfterListings(boss, site, new Date()));
  await boss.work<QueuedReminder>(reminderMails, { batchSize: 1 }, async (jobs) => {
    for (const { id, data } of jobs) {
      await deliverReminder(site, { queueId: id, reminder: data, now: new Date() });
    }
  });
}

async function lookAfterListings(boss: PgBoss, { db }: AlertSite, now: Date): Promise<void> {
  await expireJobs(db, now);
  await enqueueExpiryReminders(db, { now, enqueue: enqueueWith(boss, reminderMails) });
  await forgetReporters(db, now);
}
