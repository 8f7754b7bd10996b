import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { salarySources } from "@/db/schema/salary-sources";
import type { StatisticsSource } from "@/domain/statistics/cell-statistics";

/** All sources of one kind: posted ranges and self-reports are never in one number. */
export async function findSources(
  db: Database,
  kind: StatisticsSource["kind"],
): Promise<StatisticsSource[]> {
  return db
    .select({
      slug: salarySources.slug,
      kind: salarySources.kind,
      name: salarySources.name,
      licence: salarySources.licence,
      url: salarySources.url,
      publishedOn: salarySources.publishedOn,
      detail: salarySources.detail,
      builderVersion: salarySources.builderVersion,
    })
    .from(salarySources)
    .where(eq(salarySources.kind, kind))
    .orderBy(salarySources.slug);
}
