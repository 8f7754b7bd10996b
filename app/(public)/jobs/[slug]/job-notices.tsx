import { Notice } from "@/components/ui/notice";
import type { JobDetail } from "@/db/jobs/find-job";
import { type Closing, daysUntilGone } from "@/domain/job/closing";
import { everything } from "@/domain/search/search-criteria";
import { searchHref } from "@/domain/search/search-href";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Says that a listing is closed or gone, and where the like is to be found. */
export function ClosedNotice({ closing, job }: { closing: Closing; job: JobDetail }) {
  if (closing.kind === "open") return null;
  const role = job.roleSlug === null ? [] : [job.roleSlug];
  const href = searchHref({ ...everything, chosen: { ...everything.chosen, role } });
  const isGone = closing.kind === "gone";
  return (
    <Notice tone="warn" title={isGone ? undefined : "Closed"}>
      <p>
        This job was closed{closing.at === null ? "" : ` on ${day.format(closing.at)}`} and takes no
        applications. {isGone ? `Its page was taken down ${daysUntilGone} days later.` : null}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        <a href={href}>Open jobs {role.length > 0 ? "of the same role" : "on the board"}</a>
        <a href={`/companies/${job.companySlug}`}>Open jobs of {job.companyName}</a>
      </p>
    </Notice>
  );
}

/** Says that a listing is made up. */
export function SampleNotice() {
  return (
    <Notice title="Sample listing">
      <p>
        This job and its employer are made up to show the board. Nobody can apply, and its pay
        counts in no statistic.
      </p>
    </Notice>
  );
}
