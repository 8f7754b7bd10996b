"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/form-action";
import { visitorKey } from "@/app/_server/visitor-key";
import { db } from "@/db/client";
import { reportJob } from "@/db/job-reports/report-job";
import { jobReportKinds, longestReportNote } from "@/domain/job/job-report";

const schema = z.object({
  slug: z.string().regex(/^[a-z0-9-]{1,300}$/, "Open the job again and report it from there."),
  kind: z.enum(jobReportKinds, "Choose what is wrong."),
  note: z
    .string()
    // Forms send line ends as two characters.
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .pipe(
      z
        .string()
        .max(longestReportNote, `Shorten the note to ${longestReportNote} characters.`)
        .refine(
          (text) => !text.includes("\u0000"),
          "Take the unreadable character out of the note.",
        ),
    ),
});

/** Keeps a visitor's report of a listing; nobody needs an account, and no address is kept. */
export const sendReport = formAction(
  { schema, role: "anyone", limit: { name: "report-job", points: 10, windowSeconds: 3600 } },
  async (report) => {
    const { slug } = report;
    const reporterKey = await visitorKey(`report-job ${slug}`);
    const outcome = await reportJob(db, { ...report, reporterKey, now: new Date() });
    if (outcome !== "not-open") redirect(`/jobs/${slug}/report/sent`);
    return {
      status: "refused",
      message: "This job was closed in the meantime, so there is nothing left to report.",
      fieldErrors: {},
      values: { kind: report.kind, note: report.note },
    };
  },
);
