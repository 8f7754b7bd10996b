import { toJobCard } from "@/components/jobs/to-job-card";
import { Pay } from "@/components/salaries/pay";
import { Removal } from "@/components/saved/removal";
import { DayTime } from "@/components/ui/day-time";
import type { SavedJob } from "@/db/saved/list-saved-jobs";
import { readClosing } from "@/domain/job/closing";
import { sayAge } from "@/domain/job/say-age";
import { ApplicationForm } from "./application-form";
import { removeJob } from "./remove-job";
import { saveApplication } from "./update-application";

/** Saved jobs, each with how far the application has come. */
export function SavedJobList({ jobs, now }: { jobs: readonly SavedJob[]; now: Date }) {
  return (
    <ul className="grid gap-6">
      {jobs.map(({ job, life, stage, note, savedAt }) => (
        <li
          key={job.id}
          id={`job-${job.id}`}
          className="grid gap-4 border-t border-line pt-4 md:grid-cols-2"
        >
          <div className="grid min-w-0 content-start gap-1 wrap-anywhere">
            <h3 className="text-lg">
              <JobTitle job={job} life={life} now={now} />
            </h3>
            <p>
              <a href={`/companies/${job.companySlug}`}>{job.companyName}</a>
              {job.placesText === "" ? null : ` · ${job.placesText}`}
            </p>
            <p>
              <Pay pay={toJobCard(job, now, null).pay} />
            </p>
            <p className="text-sm text-ink-faint">
              {job.sample ? "Sample listing. " : null}
              Saved {sayAge(savedAt, now)}, <DayTime moment={savedAt} />
            </p>
            <Removal
              action={removeJob}
              name="jobId"
              id={job.id}
              what={job.title}
              warning="The note on it is lost, too."
            />
          </div>
          <ApplicationForm action={saveApplication} jobId={job.id} stage={stage} note={note} />
        </li>
      ))}
    </ul>
  );
}

function JobTitle({ job, life, now }: Pick<SavedJob, "job" | "life"> & { now: Date }) {
  const closing = readClosing(life, now);
  const hasPage = !["draft", "pending", "removed"].includes(life.state) && closing.kind !== "gone";
  if (!hasPage) return <>{job.title} (no longer listed)</>;
  return (
    <>
      <a href={`/jobs/${job.slug}`}>{job.title}</a>
      {closing.kind === "closed" ? " (closed)" : null}
    </>
  );
}
