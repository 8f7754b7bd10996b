import { cache } from "react";
import { tagPage } from "@/app/_server/tag-page";
import { db } from "@/db/client";
import { findJob, type JobDetail } from "@/db/jobs/find-job";
import { type Closing, readClosing } from "@/domain/job/closing";
import { findRole } from "@/domain/role/taxonomy";

export type JobPageData = { job: JobDetail; closing: Closing; now: Date };

/** The listing at an address and where it stands in its life; `null` where there is none. */
export const readJobPage = cache(async (slug: string): Promise<JobPageData | null> => {
  const now = new Date();
  const job = await findJob(db, { slug: slug.slice(0, 300), now });
  if (job === null) {
    // A listing may come to be at this address.
    await tagPage(["jobs"]);
    return null;
  }
  // The pay of the broader role stands in where that of the role is thin.
  const roles = [job.roleSlug, job.roleSlug && findRole(job.roleSlug)?.parent];
  const market = roles.flatMap((role) => (role ? [`salaries:${role}`] : []));
  await tagPage([`job:${job.id}`, `company:${job.companySlug}`, ...market]);
  return { job, closing: readClosing(job, now), now };
});
