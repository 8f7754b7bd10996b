import { resolve } from "node:path";
import { connect } from "@/db/connect";
import { loadEnvironment } from "../demo/load-environment";
import { PlainFailure } from "../demo/plain-failure";
import { onNpmGone } from "../demo/watch-npm";
import { readServerSettings } from "../serve/settings";
import { runWorker } from "./run-worker";
import { createListMailer } from "./send-mail";

// Sends the mail of saved searches; the settings are those of the server.
try {
  loadEnvironment(resolve(import.meta.dirname, "../.."));
  const settings = readServerSettings(process.env);
  const { db, close } = connect(settings.databaseUrl, { applicationName: "salarium-worker" });
  const send = createListMailer(db, {
    smtpUrl: process.env["SMTP_URL"] || null,
    from: process.env["MAIL_FROM"] ?? "Salarium <no-reply@localhost>",
  });
  const siteUrl = settings.siteUrl.href.replace(/\/$/, "");
  const secret = process.env["AUTH_SECRET"] ?? "";
  const worker = await runWorker(
    { db, siteUrl, secret, send },
    { databaseUrl: settings.databaseUrl, onError: (error) => console.error(error) },
  );
  console.log("Working: mail of saved searches goes out when it is due.");
  const stop = async () => {
    await worker.stop();
    await close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  onNpmGone(() => void stop());
} catch (error) {
  console.error(error instanceof PlainFailure ? error.message : error);
  process.exit(1);
}
