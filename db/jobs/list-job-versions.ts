import { asc, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobVersions } from "@/db/schema/job-versions";
import { type JobVersion, parseJobVersion } from "@/domain/job/job-version";

/** Every version of a listing, the first one first, without any pay that was not shown. */
export async function listJobVersions(db: Database, jobId: number): Promise<JobVersion[]> {
  const rows = await db
    .select({
      version: jobVersions.version,
      snapshot: jobVersions.snapshot,
      savedAt: jobVersions.createdAt,
    })
    .from(jobVersions)
    .where(eq(jobVersions.jobId, jobId))
    .orderBy(asc(jobVersions.version));
  return rows.map(({ version, savedAt, snapshot }) =>
    parseJobVersion({ version, savedAt, snapshot }),
  );
}
