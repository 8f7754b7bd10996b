import type { JobListItem } from "@/db/jobs/job-list-item";
import type { ApiJob } from "@/domain/api/job-schema";
import { absoluteUrl } from "./site-url";

/** A listing as the API has it: pay only where visitors see it. */
export function toApiJob(job: JobListItem): ApiJob {
  const isShown = job.payState === "shown";
  return {
    id: job.id,
    url: absoluteUrl(`/jobs/${job.slug}`),
    title: job.title,
    company: {
      name: job.companyName,
      slug: job.companySlug,
      url: absoluteUrl(`/companies/${job.companySlug}`),
    },
    role: job.roleSlug,
    level: job.level,
    employmentTypes: job.employmentTypes,
    workplace: job.workplace,
    places: job.placesText,
    payState: job.payState,
    pay: isShown ? job.pay : null,
    annualUsd: isShown ? { min: job.annualUsdMin, max: job.annualUsdMax } : null,
    publishedAt: job.publishedAt?.toISOString() ?? null,
    featured: job.featured,
    sample: job.sample,
  };
}
