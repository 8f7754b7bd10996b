import { resolve } from "node:path";
import { migrateDatabase } from "@/db/migrate";
import { startEmbeddedDatabase } from "./start";

// Keeps the demo's database running for development: prints its address, ends with Ctrl-C.
const dataDir = resolve(process.env["DATA_DIR"] ?? ".data");
const database = await startEmbeddedDatabase({ dataDir });
await migrateDatabase(database.url);
console.log(database.url);

const keepAlive = setInterval(() => {}, 2 ** 30);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, async () => {
    clearInterval(keepAlive);
    await database.stop();
  });
}
