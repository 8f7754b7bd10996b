import type { QueuedReminder } from "@/db/jobs/enqueue-expiry-reminders";
import { readExpiryReminder } from "@/db/jobs/read-expiry-reminder";
import { composeExpiryReminder } from "@/domain/alert/compose-expiry-reminder";
import type { AlertSite } from "./deliver-alert";

/** Sends one queued reminder; `false` when there is nothing left to remind of. */
export async function deliverReminder(
  { db, siteUrl, send }: Pick<AlertSite, "db" | "siteUrl" | "send">,
  { queueId, reminder, now }: { queueId: string; reminder: QueuedReminder; now: Date },
): Promise<boolean> {
  const read = await readExpiryReminder(db, { ...reminder, now });
  if (read === null) return false;
  const { subject, text } = composeExpiryReminder({
    companyName: read.companyName,
    listings: read.listings.map((job) => ({ ...job, url: `${siteUrl}/jobs/${job.slug}` })),
  });
  const messageId = `<reminder-${queueId}@${new URL(siteUrl).hostname}>`;
  await send({ recipient: read.recipient, subject, text, messageId });
  return true;
}
