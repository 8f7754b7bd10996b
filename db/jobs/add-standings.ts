import type { Database } from "@/db/connect";
import { type FindMarkets, findStandings, type MarketStanding } from "@/db/salaries/find-standing";
import type { JobListItem } from "./job-list-item";

export type PlacedJob = { job: JobListItem; standing: MarketStanding | null };

/** Places the shown pay of listings in their markets, in one query for all; order is kept. */
export async function addStandings(
  db: Database,
  jobs: readonly JobListItem[],
  find?: FindMarkets,
): Promise<PlacedJob[]> {
  const shown = jobs.filter(({ payState }) => payState === "shown");
  const standings = await findStandings(
    db,
    shown.map(({ roleSlug, level, country, annualUsdMin, annualUsdMax }) => ({
      role: roleSlug,
      level,
      country,
      annualUsdMin,
      annualUsdMax,
    })),
    find,
  );
  const byId = new Map(shown.map(({ id }, index) => [id, standings[index] ?? null]));
  return jobs.map((job) => ({ job, standing: byId.get(job.id) ?? null }));
}
