import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataDir } from "./site-database";

/** Where the site is reached, without a trailing slash. */
export function readBaseUrl(): string {
  const siteUrl = process.env["SITE_URL"] ?? `http://localhost:${process.env["PORT"] ?? 3000}`;
  return siteUrl.replace(/\/$/, "");
}

/** AUTH_SECRET of the running site, from the environment or as the demo keeps it. */
export function readAuthSecret(): string {
  const given = process.env["AUTH_SECRET"];
  if (given) return given;
  const file = join(dataDir(), "auth-secret");
  try {
    return readFileSync(file, "utf8").trim();
  } catch (cause) {
    throw new Error(
      `AUTH_SECRET is not set and ${file} does not exist: start the demo once, or set AUTH_SECRET to the running site's.`,
      { cause },
    );
  }
}
