import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import {
  isFeatured,
  type JobListItem,
  jobListColumns,
  toJobListItem,
} from "@/db/jobs/job-list-item";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";
import { salaryObservations } from "@/db/schema/salary-observations";
import type { CellAddress } from "@/domain/statistics/cell-address";
import { observationCondition, toTextArray } from "./cell-filter";
import { listingsSource } from "./ensure-source";

export type CellJobs = {
  /** The newest, for a list. */
  jobs: JobListItem[];
  /** Open listings in all whose pay counts in the cell. */
  total: number;
};

/** The open listings whose posted pay counts in a cell, newest first. */
export async function listCellJobs(
  db: Database,
  { address, limit, now }: { address: CellAddress; limit: number; now: Date },
): Promise<CellJobs> {
  const { year, ...narrowing } = address;
  const condition = observationCondition(
    { ...narrowing, fromYear: year, toYear: year },
    toTextArray([listingsSource.slug]),
  );
  const counted = db
    .select({ jobId: salaryObservations.jobId })
    .from(salaryObservations)
    // A copy of a range counts by another listing; it is a listing behind the number all the same.
    .where(and(condition, sql`(state = 'admitted' or lineage ? 'copyOf')`));
  const behind = and(eq(jobs.state, "published"), sql`${jobs.id} in ${counted}`);
  const [rows, total] = await Promise.all([
    db
      .select({ ...jobListColumns, featured: isFeatured(now) })
      .from(jobs)
      .innerJoin(companies, eq(companies.id, jobs.companyId))
      .where(behind)
      .orderBy(desc(jobs.publishedAt), desc(jobs.id))
      .limit(limit),
    db.$count(jobs, behind),
  ]);
  return { jobs: rows.map(toJobListItem), total };
}
