import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The secret kept in `dataDir`, made up at the first call; readable by its owner only. */
export function readAuthSecret(dataDir: string): string {
  const file = join(dataDir, "auth-secret");
  if (!existsSync(file))
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}
