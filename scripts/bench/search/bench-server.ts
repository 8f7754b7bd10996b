import { dataDir } from "../../cli/site-database";
import { startEmbeddedDatabase } from "../../embedded-database/start";

/** The server benches make their databases on: that of DATABASE_URL, else the embedded one. */
export async function openBenchServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const given = process.env["DATABASE_URL"];
  if (given) return { url: given, close: async () => {} };
  const embedded = await startEmbeddedDatabase({ dataDir: dataDir() });
  return { url: embedded.url, close: () => embedded.stop() };
}
