import { JobList } from "@/components/jobs/job-list";
import { toJobCard } from "@/components/jobs/to-job-card";
import type { FoundComparison } from "@/db/articles/find-comparison";
import { db } from "@/db/client";
import { addStandings } from "@/db/jobs/add-standings";

/** Listings of the two roles, else of their families. */
export async function JobsContent({ found: { jobs, roles } }: { found: FoundComparison }) {
  const now = new Date();
  const placed = await addStandings(db, jobs);
  return (
    <>
      <JobList
        jobs={placed.map(({ job, standing }) => toJobCard(job, now, standing))}
        label="Featured and matching jobs"
      />
      <p className="flex flex-wrap gap-x-6">
        {roles
          .filter(({ openJobs }) => openJobs > 0)
          .map(({ slug, name, openJobs }) => (
            <a key={slug} href={`/jobs?role=${slug}`}>
              All {openJobs.toLocaleString("en-US")} {name} jobs
            </a>
          ))}
      </p>
    </>
  );
}
