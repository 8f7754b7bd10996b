import { randomBytes } from "node:crypto";
import { fillDatabase } from "../demo/fill-database";
import { findFreePort } from "../embedded-database/free-port";
import { startTemporaryDatabase } from "../embedded-database/temporary";

export type SiteEnvironment = {
  /** What the build, the server and the browser tests need in their environment. */
  variables: Record<string, string>;
  stop(): Promise<void>;
};

/** A database of its own, filled as the demo's, and a free port for a server on it. */
export async function createSiteEnvironment(): Promise<SiteEnvironment> {
  const database = await startTemporaryDatabase();
  try {
    await fillDatabase(database.url);
  } catch (error) {
    await database.stop();
    throw error;
  }
  const port = await findFreePort();
  return {
    variables: {
      DATABASE_URL: database.url,
      AUTH_SECRET: randomBytes(32).toString("hex"),
      SITE_URL: `http://localhost:${port}`,
      PORT: `${port}`,
      SALARIUM_DEMO: "1",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    stop: database.stop,
  };
}
