import type { Database } from "@/db/connect";
import { countMatchesByBits } from "./count-by-bits";
import { marksOf } from "./match-bits";
import type { SearchPlan } from "./read-search-plan";
import type { Condition } from "./search-conditions";

/** Listings with a word that is not frequent enough to be kept as bits: fewer than this, mostly. */
const RARE_JOBS = 500;

/**
 * About how many listings meet all conditions: by the bits of a part of the sample where bits say
 * enough, else no more than the rarest condition has. As many as there are where nothing is known.
 */
export async function estimateMatches(
  tx: Database,
  { conditions, plan }: { conditions: readonly Condition[]; plan: SearchPlan },
): Promise<number> {
  if (plan.listings === 0) return 0;
  const wanted = conditions.filter(({ excluded, pay }) => !excluded && pay === null);
  const frequent = wanted.filter((condition) => marksOf(condition, plan) !== null);
  const rare = wanted.filter((condition) => marksOf(condition, plan) === null);
  const fewest = Math.min(plan.listings, ...rare.map((one) => mostMatches(one, plan)));
  if (fewest <= RARE_JOBS || frequent.length === 0) return fewest;
  const found = await countMatchesByBits(tx, { conditions: frequent, plan, scope: "probed" });
  return Math.min(fewest, (plan.listings * found) / Math.max(1, plan.probed));
}

/** The listings with any of the phrases, at most those with the rarest word of each. */
function mostMatches({ phrases }: Condition, { marks }: SearchPlan): number {
  const jobs = phrases.map((words) =>
    Math.min(...words.map((word) => marks.get(word)?.jobs ?? RARE_JOBS)),
  );
  return jobs.reduce((sum, one) => sum + one, 0);
}
