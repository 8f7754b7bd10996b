import { desc } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { caughtMails } from "@/db/schema/caught-mails";

/** The newest caught mails, at most `limit`. */
export async function listCaughtMails(db: Database, { limit }: { limit: number }) {
  return await db
    .select({
      id: caughtMails.id,
      recipient: caughtMails.recipient,
      subject: caughtMails.subject,
      text: caughtMails.text,
      caughtAt: caughtMails.caughtAt,
    })
    .from(caughtMails)
    .orderBy(desc(caughtMails.caughtAt), desc(caughtMails.id))
    .limit(limit);
}
