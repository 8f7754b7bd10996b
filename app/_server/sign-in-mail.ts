import "server-only";
import { db } from "@/db/client";
import { consumePoint } from "@/db/rate-limits/consume-points";
import { sendMail } from "./mail";

/** From however many addresses they are asked for: enough for a mail that got lost, too few for a flood. */
const mailsPerRecipient = { name: "sign-in-mail", points: 5, windowSeconds: 15 * 60 };

/**
 * Mails a link to the page that asks for one more click. Opening that page changes nothing,
 * so a scanner that follows links in mail does not use the link up. A recipient who has got five in
 * 15 minutes gets no more, which the asker is not told: the answer says nothing about an address.
 */
export async function sendSignInLink(recipient: string, callbackUrl: string): Promise<void> {
  const { allowed } = await consumePoint(db, mailsPerRecipient, recipient);
  if (!allowed) return;
  const callback = new URL(callbackUrl);
  const confirm = new URL("/signin/confirm", callback);
  confirm.search = callback.search;
  await sendMail({
    recipient,
    subject: "Your sign-in link for Salarium",
    text: [
      "Open this link to sign in to Salarium. It works once, within 10 minutes:",
      "",
      confirm.href,
      "",
      "If you did not ask for it, you need not do anything.",
    ].join("\n"),
  });
}
