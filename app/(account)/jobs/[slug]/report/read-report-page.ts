import { redirect } from "next/navigation";
import { cache } from "react";
import { db } from "@/db/client";
import { findJobToReport, type JobToReport } from "@/db/job-reports/find-job-to-report";

/** The listing that is reported; `null` where there is none. */
export const readReportPage = cache((slug: string) =>
  findJobToReport(db, { slug: slug.slice(0, 300) }),
);

/** The listing that is reported; where there is none, its own page says so. */
export async function requireJob(slug: string): Promise<JobToReport> {
  return (await readReportPage(slug)) ?? redirect(`/jobs/${encodeURIComponent(slug)}`);
}
