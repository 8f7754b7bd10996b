import type { Database } from "@/db/connect";
import type { QueuedAlert } from "@/db/saved/enqueue-due-alerts";
import { readAlert } from "@/db/saved/read-alert";
import { composeAlert } from "@/domain/alert/compose-alert";
import type { SendListMail } from "./send-mail";

export type AlertSite = {
  db: Database;
  /** Address of the site without a trailing slash. */
  siteUrl: string;
  /** AUTH_SECRET of the site. */
  secret: string;
  send: SendListMail;
};

/** Sends one queued mail; `false` when there is nothing left to send. */
export async function deliverAlert(
  { db, siteUrl, secret, send }: AlertSite,
  { queueId, alert, now }: { queueId: string; alert: QueuedAlert; now: Date },
): Promise<boolean> {
  const read = await readAlert(db, { ...alert, secret, now });
  if (read === null) return false;
  const unsubscribeUrl = `${siteUrl}/unsubscribe/${read.unsubscribeToken}`;
  const { subject, text } = composeAlert({
    searchName: read.searchName,
    listings: read.listings.map((job) => ({ ...job, url: `${siteUrl}/jobs/${job.slug}` })),
    searchUrl: `${siteUrl}/jobs${read.query === "" ? "" : `?${read.query}`}`,
    savedUrl: `${siteUrl}/saved`,
    unsubscribeUrl,
  });
  const messageId = `<alert-${queueId}@${new URL(siteUrl).hostname}>`;
  await send({ recipient: read.recipient, subject, text, messageId, unsubscribeUrl });
  return true;
}
