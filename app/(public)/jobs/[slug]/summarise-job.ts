import { sayListedPlaces } from "@/components/jobs/to-job-card";
import type { JobDetail } from "@/db/jobs/find-job";
import { employmentTypeNames, workplaceNames } from "@/domain/job/term-names";
import { levelNames } from "@/domain/role/level";
import { formatPay } from "@/domain/salary/format-pay";

/** A listing in one or two sentences, for search engines and shared links. */
export function summariseJob(job: JobDetail): string {
  const terms = [
    sayListedPlaces(job),
    ...job.employmentTypes.map((type) => employmentTypeNames[type]),
    job.workplace === null ? "" : workplaceNames[job.workplace],
    job.level === null ? "" : levelNames[job.level],
  ].filter(Boolean);
  const pay = sayPay(job);
  return `${job.title} at ${job.companyName}. ${[...new Set(terms)].join(", ")}. ${pay}`;
}

function sayPay({ pay, payState }: JobDetail): string {
  if (payState === "shown" && pay !== null) return `Pay: ${formatPay(pay, { style: "full" })}.`;
  return payState === "held" ? "Pay under review." : "Pay not given.";
}
