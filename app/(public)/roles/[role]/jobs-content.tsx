import { JobList } from "@/components/jobs/job-list";
import { toJobCard } from "@/components/jobs/to-job-card";
import { db } from "@/db/client";
import { addStandings } from "@/db/jobs/add-standings";
import type { FoundRolePage } from "@/db/roles/find-role-page";

/** The newest open listings of the role and the way to all of them. */
export async function JobsContent({ found: { jobs, role } }: { found: FoundRolePage }) {
  const now = new Date();
  const placed = await addStandings(db, jobs);
  const all = role.openJobs.toLocaleString("en-US");
  return (
    <>
      <JobList
        jobs={placed.map(({ job, standing }) => toJobCard(job, now, standing))}
        label={`Newest ${role.name} jobs`}
      />
      <p>
        <a href={`/jobs?role=${role.slug}`}>
          {role.openJobs === 1 ? "This job" : `All ${all} ${role.name} jobs`} in the search
        </a>
      </p>
    </>
  );
}
