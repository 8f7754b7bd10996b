import type { Database } from "@/db/connect";
import { salarySources } from "@/db/schema/salary-sources";
import type { StatisticsSource } from "@/domain/statistics/cell-statistics";

/** Pay of the listings on this board. */
export const listingsSource: StatisticsSource = {
  slug: "salarium-listings",
  kind: "posted",
  name: "Listings on Salarium",
  licence: "CC0-1.0",
  url: null,
  publishedOn: null,
  detail: "observations",
  builderVersion: null,
};

/** Enters a source, or corrects what is said about one that is there already. */
export async function ensureSource(db: Database, source: StatisticsSource): Promise<void> {
  const { slug, ...said } = source;
  await db
    .insert(salarySources)
    .values(source)
    .onConflictDoUpdate({ target: salarySources.slug, set: said });
}
