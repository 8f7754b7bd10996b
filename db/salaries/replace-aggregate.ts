import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { salarySources } from "@/db/schema/salary-sources";
import type { StatisticsSource } from "@/domain/statistics/cell-statistics";
import { ensureSource } from "./ensure-source";
import { clearSource } from "./sum-source";

/**
 * Makes a source one whose ranges are held one by one. Roll-ups that came as aggregates are
 * removed: those of the observations, added in the same transaction, take their place, so nothing
 * is counted twice and readers never see neither. Other imports into the source wait.
 */
export async function replaceAggregate(tx: Database, source: StatisticsSource): Promise<void> {
  await tx.insert(salarySources).values(source).onConflictDoNothing({ target: salarySources.slug });
  const [held] = await tx
    .select({ detail: salarySources.detail })
    .from(salarySources)
    .where(eq(salarySources.slug, source.slug))
    .for("update");
  if (held?.detail === "aggregate") {
    await clearSource(tx, source.slug);
  }
  await ensureSource(tx, source);
}
