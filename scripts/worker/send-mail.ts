import { createTransport } from "nodemailer";
import type { Database } from "@/db/connect";
import { catchMail } from "@/db/mails/catch-mail";

export type ListMail = {
  recipient: string;
  subject: string;
  text: string;
  /** The same for every try, so that a mail sent twice is recognised as one. */
  messageId: string;
  /** Where a POST stops this mail (RFC 8058); none for mail about what is one's own. */
  unsubscribeUrl?: string;
};

export type SendListMail = (mail: ListMail) => Promise<void>;

/**
 * Sends through `smtpUrl`, list mail with the headers that let it be left by one click. Without one, as in
 * a demonstration, the mail is kept for /demo/mail.
 */
export function createListMailer(
  db: Database,
  { smtpUrl, from }: { smtpUrl: string | null; from: string },
): SendListMail {
  if (smtpUrl === null) {
    return ({ recipient, subject, text }) => catchMail(db, { recipient, subject, text });
  }
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    socketTimeout: 60_000,
  });
  return async ({ recipient, subject, text, messageId, unsubscribeUrl }) => {
    await transport.sendMail({
      from,
      to: recipient,
      subject,
      text,
      messageId,
      headers: {
        ...(unsubscribeUrl
          ? {
              "List-Unsubscribe": `<${unsubscribeUrl}>`,
              "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            }
          : {}),
        "Auto-Submitted": "auto-generated",
      },
    });
  };
}
