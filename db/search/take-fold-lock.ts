import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

/** Whether this transaction is now the one that changes the counts of search; never waits. */
export async function takeFoldLock(tx: Database): Promise<boolean> {
  const [lock] = await tx.execute<{ mine: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext('search_pending')) as mine`,
  );
  return lock?.mine ?? false;
}
