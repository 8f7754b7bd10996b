import type { Database } from "@/db/connect";
import type { JobListItem } from "@/db/jobs/job-list-item";
import type { RolePair } from "@/domain/article/comparison-slug";
import { type AssembledComparison, assembleComparison } from "./assemble-comparison";
import { listMatchingJobs } from "./list-matching-jobs";
import { readComparisonData } from "./read-comparison-data";

const mostJobs = 8;

/** All that the page of a comparison shows. */
export type FoundComparison = AssembledComparison & { jobs: JobListItem[] };

/**
 * Reads and arranges the comparison of two different roles, given in either order: `pair` of the
 * answer is the canonical one. `null` when one of the roles is not in the database.
 */
export async function findComparison(
  db: Database,
  { pair, now }: { pair: RolePair; now: Date },
): Promise<FoundComparison | null> {
  const [data, jobs] = await Promise.all([
    readComparisonData(db, pair),
    listMatchingJobs(db, { roleSlugs: pair, limit: mostJobs, now }),
  ]);
  const assembled = assembleComparison(data, pair, jobs.length);
  return assembled && { ...assembled, jobs };
}
