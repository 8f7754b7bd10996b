import { existsSync } from "node:fs";
import { join } from "node:path";

/** Takes settings from `.env` in the project's folder; what is set already stays as it is. */
export function loadEnvironment(root: string): void {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
