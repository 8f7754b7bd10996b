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
  return (
    <Notice tone="warn" title={closing.kind === "gone" ? "Gone" : "Closed"}>
      <p>
        This job was closed{closing.at === null ? "" : ` on ${day.format(closing.at)}`} and takes no
        applications.{" "}
        {closing.kind === "gone" ? `Its page is taken down ${daysUntilGone} days later. ` : null}
        <a href={href}>Open jobs {role.length > 0 ? "of the same role" : "on the board"}</a>
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
