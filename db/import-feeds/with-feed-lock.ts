import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

/**
 * Does `work` while nobody else works on this feed; `null`, at once, when somebody does. The lock
 * is that of a connection, so whoever dies lets go of it. `work` uses other connections of `db`.
 */
export async function withFeedLock<Result>(
  db: Database,
  feedId: number,
  work: () => Promise<Result>,
): Promise<Result | null> {
  return db.transaction(async (holder) => {
    await holder.execute(sql`set local idle_in_transaction_session_timeout = 0`);
    const [lock] = await holder.execute<{ got: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${`import-feed:${feedId}`}, 0)) as got`,
    );
    return lock?.got ? work() : null;
  });
}
