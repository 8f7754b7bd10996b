import { JobList } from "@/components/jobs/job-list";
import { toJobCard } from "@/components/jobs/to-job-card";
import type { PlacedJob } from "@/db/jobs/add-standings";

/** Where to go on from a listing; nothing where no open one is like it. */
export function SimilarJobs({ placed, now }: { placed: readonly PlacedJob[]; now: Date }) {
  if (placed.length === 0) return null;
  return (
    <section className="section no-print" aria-labelledby="similar">
      <h2 className="mb-3 text-xl" id="similar">
        Similar jobs
      </h2>
      <JobList jobs={placed.map(({ job, standing }) => toJobCard(job, now, standing))} />
    </section>
  );
}
