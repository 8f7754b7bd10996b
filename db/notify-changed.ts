import { sql } from "drizzle-orm";
import type { Database } from "./connect";

/** The Postgres channel on which every web server listens for changed cache tags. */
export const REVALIDATE_CHANNEL = "salarium_revalidate";

/**
 * Tells every web server that pages carrying these cache tags are out of date.
 * Call it inside the transaction that makes the change: Postgres delivers it on commit, and not
 * at all after a roll-back. A tag is 1 to 256 characters without a comma; others throw.
 */
export async function notifyChanged(db: Database, tags: readonly string[]): Promise<void> {
  const refused = tags.find((tag) => tag.length === 0 || tag.length > 256 || tag.includes(","));
  if (refused !== undefined) {
    throw new Error(`"${refused}" cannot be a cache tag: 1 to 256 characters without a comma.`);
  }
  if (tags.length === 0) return;
  await db.execute(
    sql`select pg_notify(${REVALIDATE_CHANNEL}, tag) from string_to_table(${tags.join(",")}, ',') tag`,
  );
}
