import "server-only";
import { sendMail } from "./mail";

/**
 * Mails a link to the page that asks for one more click. Opening that page changes nothing,
 * so a scanner that follows links in mail does not use the link up.
 */
export async function sendSignInLink(recipient: string, callbackUrl: string): Promise<void> {
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
