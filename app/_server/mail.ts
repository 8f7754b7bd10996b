import "server-only";
import { createTransport } from "nodemailer";
import { db } from "@/db/client";
import { catchMail } from "@/db/mails/catch-mail";
import { isDemo } from "./demo-mode";

export interface Mail {
  recipient: string;
  subject: string;
  text: string;
}

/**
 * Sends through SMTP_URL. Demo mode without one keeps the mail for /demo/mail and prints it to
 * the terminal; anything else without one is a fault of the installation and throws.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const smtpUrl = process.env["SMTP_URL"];
  if (smtpUrl) {
    await createTransport(smtpUrl).sendMail({
      from: process.env["MAIL_FROM"] ?? "Salarium <no-reply@localhost>",
      to: mail.recipient,
      subject: mail.subject,
      text: mail.text,
    });
    return;
  }
  if (!isDemo()) throw new Error("SMTP_URL is not set, so no mail can be sent.");
  await catchMail(db, mail);
  process.stdout.write(`\nMail to ${mail.recipient}: ${mail.subject}\n${mail.text}\n`);
}
