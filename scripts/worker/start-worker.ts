import { connect } from "@/db/connect";
import type { ServerSettings } from "../serve/settings";
import { runWorker } from "./run-worker";
import { createListMailer } from "./send-mail";

export type RunningWorker = {
  /** Lets the mail that is being sent finish, then closes every connection. */
  stop(): Promise<void>;
};

/**
 * Starts sending the mail of saved searches when it is due, for the site with these settings: through
 * SMTP_URL from MAIL_FROM, or without one into the mail that the demonstration keeps. `onError` gets
 * what fails later; the worker goes on and tries again.
 */
export async function startWorker(
  { databaseUrl, siteUrl }: Pick<ServerSettings, "databaseUrl" | "siteUrl">,
  onError: (error: Error) => void,
): Promise<RunningWorker> {
  const { db, close } = connect(databaseUrl, {
    applicationName: "salarium-worker",
    maxConnections: 2,
  });
  const send = createListMailer(db, {
    smtpUrl: process.env["SMTP_URL"] || null,
    from: process.env["MAIL_FROM"] ?? "Salarium <no-reply@localhost>",
  });
  const site = {
    db,
    siteUrl: siteUrl.href.replace(/\/$/, ""),
    secret: process.env["AUTH_SECRET"] ?? "",
    send,
  };
  try {
    const worker = await runWorker(site, { databaseUrl, onError });
    return {
      stop: async () => {
        await worker.stop();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
