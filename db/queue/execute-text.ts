import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

/**
 * Runs a statement of another program, with `$1`, `$2`, … for its values, on this connection or
 * transaction: what it writes is kept or undone with everything else there.
 */
export async function executeText(
  db: Database,
  text: string,
  values: readonly unknown[],
): Promise<{ rows: Record<string, unknown>[] }> {
  const parts = text.split(/\$(\d+)/);
  const chunks: SQL[] = parts.map((part, index) =>
    index % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1] ?? null}`,
  );
  return { rows: [...(await db.execute(sql.join(chunks)))] };
}
