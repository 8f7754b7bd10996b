import { JobCard, type JobCardProps } from "./job-card";

interface JobListProps {
  jobs: readonly JobCardProps[];
  /** Names the list for those who hear it; the heading before it usually does. */
  label?: string;
}

/** Listings, one under the other. */
export function JobList({ jobs, label }: JobListProps) {
  return (
    <ol className="jobs" aria-label={label}>
      {jobs.map((job) => (
        <JobCard key={job.href} {...job} />
      ))}
    </ol>
  );
}
