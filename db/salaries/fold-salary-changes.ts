import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

const CHANGES_AT_ONCE = 20_000;

/**
 * Adds to the sums of cells what waits to be added, each batch in its own transaction; returns how
 * many changes that were. Readers see the same figures before, meanwhile and afterwards. For the
 * end of an import and for a clock.
 */
export async function foldSalaryChanges(db: Database): Promise<number> {
  let folded = 0;
  for (;;) {
    const [row] = await db.execute<{ folded: number }>(
      sql`select fold_salary_changes(${CHANGES_AT_ONCE}) as folded`,
    );
    const batch = row?.folded ?? 0;
    folded += batch;
    if (batch < CHANGES_AT_ONCE) return folded;
  }
}
