import { resolve } from "node:path";
import { loadEnvironment } from "../demo/load-environment";
import { PlainFailure } from "../demo/plain-failure";
import { onNpmGone } from "../demo/watch-npm";
import { readServerSettings } from "../serve/settings";
import { startWorker } from "./start-worker";

// Sends mail that is due, ends listings and imports feeds; the settings are those of the server.
try {
  loadEnvironment(resolve(import.meta.dirname, "../.."));
  const worker = await startWorker(readServerSettings(process.env), (error) =>
    console.error(error),
  );
  console.log("Working: mail goes out, listings end and feeds are imported when they are due.");
  const stop = async () => {
    await worker.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  onNpmGone(() => void stop());
} catch (error) {
  console.error(error instanceof PlainFailure ? error.message : error);
  process.exit(1);
}
