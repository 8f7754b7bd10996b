import type { Database } from "@/db/connect";
import { salarySources } from "@/db/schema/salary-sources";

/** Where observations come from, as shown beside every number made from them. */
export type SalarySource = {
  slug: string;
  /** Posted ranges and self-reports are never in one number. */
  kind: "posted" | "self-report";
  name: string;
  licence: string;
  url: string | null;
  /** Day of the source's own publication, ISO; `null` for one that grows. */
  publishedOn: string | null;
  /** `aggregate`: only roll-ups are held; `observations`: every range is. */
  detail: "aggregate" | "observations";
  builderVersion: string | null;
};

/** Pay of the listings on this board. */
export const listingsSource: SalarySource = {
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
export async function ensureSource(db: Database, source: SalarySource): Promise<void> {
  const { slug, ...said } = source;
  await db
    .insert(salarySources)
    .values(source)
    .onConflictDoUpdate({ target: salarySources.slug, set: said });
}
