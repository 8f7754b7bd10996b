import { absoluteUrl } from "@/app/_server/site-url";
import type { JobDetail } from "@/db/jobs/find-job";
import { jobPostingMarkup } from "@/domain/job/job-posting-markup";

/** The machine-readable data of an open listing's page; samples have none, being made up. */
export function markUpJob(job: JobDetail): object | null {
  if (job.sample || job.publishedAt === null) return null;
  return jobPostingMarkup({
    ...job,
    publishedAt: job.publishedAt,
    url: absoluteUrl(`/jobs/${job.slug}`),
    companyUrl: absoluteUrl(`/companies/${job.companySlug}`),
    pay: job.payState === "shown" ? job.pay : null,
  });
}
