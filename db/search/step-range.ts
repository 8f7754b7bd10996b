import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

/** Neighbouring steps of an order: three hours each since 1970, or 125 US dollars a year each. */
export type StepRange = {
  scale: "newest" | "pay";
  low: number;
  high: number;
  /** Whether nothing lies beyond the low end. */
  isLast: boolean;
};

const letters = { newest: "d", pay: "p" } as const;
const MS_A_STEP = 3 * 60 * 60 * 1000;
const DOLLARS_A_STEP = 125;

/** The steps from a key downwards (`null`: from the top) that hold about so many listings. */
export async function readStepRange(
  db: Database,
  { scale, from, listings }: { scale: StepRange["scale"]; from: number | null; listings: number },
): Promise<StepRange> {
  const ends =
    scale === "pay"
      ? sql`(select max(annual_usd_max) / 125 as high, min(annual_usd_max) / 125 as low from job_search)`
      : sql`(select floor(extract(epoch from max(posted_at)) / 10800)::int as high,
          floor(extract(epoch from min(posted_at)) / 10800)::int as low from job_search)`;
  const start =
    from === null ? null : Math.floor(from / (scale === "pay" ? DOLLARS_A_STEP : MS_A_STEP));
  const [row] = await db.execute<{ low: number; high: number; held: number | null }>(sql`
    select ends.low, ends.high, (
      select step from (
        select step, sum(jobs) over (order by step desc) as held from (
          select step, jobs from search_spread
          where scale = ${letters[scale]} and step < coalesce(${start}::int, ends.high + 1)
          order by step desc limit ${MOST_READ}
        ) nearest
      ) steps where held >= ${listings} or step = ends.low order by step desc limit 1
    ) as held
    from ${ends} ends`);
  const { low = 0, high = 0, held = null } = row ?? {};
  const isLast = held === null || held <= low;
  return { scale, low: isLast ? low : held, high: Math.min(start ?? high, high), isLast };
}

/** Steps that are added up to find a range; one that reaches further is taken to the end. */
const MOST_READ = 1000;

/** Each level of the index takes eight steps of the one below together. */
const LEVELS = 4;
const BITS_A_LEVEL = 3;
const MOST_LISTED = 16;

/**
 * The range as the text of a `tsquery` on `search_lexemes`, in steps so wide that few are listed;
 * the lowest may reach further down. `null` for more than eight thousand steps.
 */
export function listSteps({ scale, low, high }: StepRange): string | null {
  for (let level = 0; level < LEVELS; level += 1) {
    const first = low >> (level * BITS_A_LEVEL);
    const count = (high >> (level * BITS_A_LEVEL)) - first + 1;
    if (count <= MOST_LISTED) {
      return Array.from(
        { length: Math.max(1, count) },
        (_, index) => `'${letters[scale]}${level}=${first + index}'`,
      ).join(" | ");
    }
  }
  return null;
}
