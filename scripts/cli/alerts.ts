import type { Command } from "commander";
import { openAlertQueue } from "../worker/alert-queue";
import { sendDueAlerts } from "../worker/send-due-alerts";
import { createListMailer } from "../worker/send-mail";
import { openSiteDatabase } from "./site-database";
import { readAuthSecret, readBaseUrl } from "./site-settings";

/** `alerts …`: the mail of saved searches. */
export function registerAlertsCommands(program: Command): void {
  const alerts = program.command("alerts").description("the mail of saved searches");
  alerts
    .command("send")
    .description("send the mail that is due, once; the worker does the same by the clock")
    .action(send);
}

async function send(): Promise<void> {
  const secret = readAuthSecret();
  const mail = readMailSettings();
  const site = await openSiteDatabase();
  try {
    const queue = await openAlertQueue(site.url, { onError: sayFailure });
    try {
      const { db } = site;
      const run = await sendDueAlerts(
        { db, siteUrl: readBaseUrl(), secret, send: createListMailer(db, mail) },
        queue,
        { now: new Date(), onFailure: sayFailure },
      );
      process.stdout.write(`${JSON.stringify(run)}\n`);
      if (run.failed > 0) process.exitCode = 1;
    } finally {
      await queue.stop();
    }
  } finally {
    await site.close();
  }
}

/** Without a server of its own, the database is the demo's, whose mail is kept and not sent. */
function readMailSettings(): { smtpUrl: string | null; from: string } {
  const smtpUrl = process.env["SMTP_URL"] || null;
  const isDemo = process.env["SALARIUM_DEMO"] === "1" || !process.env["DATABASE_URL"];
  if (smtpUrl === null && !isDemo) {
    throw new Error(
      "SMTP_URL must be the server that sends mail, as smtp://user:password@mail.example.org:587.",
    );
  }
  return { smtpUrl, from: process.env["MAIL_FROM"] ?? "Salarium <no-reply@localhost>" };
}

function sayFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`A mail was not sent and is tried again later: ${reason}\n`);
}
