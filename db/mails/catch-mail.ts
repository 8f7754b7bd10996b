import type { Database } from "@/db/connect";
import { caughtMails } from "@/db/schema/caught-mails";

/** Keeps a mail of demo mode where its page can show it. */
export async function catchMail(
  db: Database,
  mail: { recipient: string; subject: string; text: string },
): Promise<void> {
  await db.insert(caughtMails).values(mail);
}
