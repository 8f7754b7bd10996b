import { resolve } from "node:path";
import { loadEnvironment } from "../demo/load-environment";
import { PlainFailure } from "../demo/plain-failure";
import { onNpmGone } from "../demo/watch-npm";
import { readServerSettings } from "./settings";
import { startServer } from "./start-server";

// The production server: the settings come from the environment, the build from `.next`.
try {
  const root = resolve(import.meta.dirname, "../..");
  loadEnvironment(root);
  const server = await startServer(root, readServerSettings(process.env));
  console.log(`Serving on port ${server.port}.`);
  const stop = async () => {
    await server.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  onNpmGone(() => void stop());
} catch (error) {
  console.error(error instanceof PlainFailure ? error.message : error);
  process.exit(1);
}
