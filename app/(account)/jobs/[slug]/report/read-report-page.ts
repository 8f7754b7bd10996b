import { cache } from "react";
import { db } from "@/db/client";
import { findJobToReport } from "@/db/job-reports/find-job-to-report";

/** The listing that is reported; `null` where there is none. */
export const readReportPage = cache((slug: string) =>
  findJobToReport(db, { slug: slug.slice(0, 300) }),
);
