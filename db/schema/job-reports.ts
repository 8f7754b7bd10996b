import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { jobReportKinds } from "@/domain/job/job-report";
import { createdAt, identity, moment, oneOf } from "./columns";
import { jobs } from "./jobs";

/** What visitors report of a listing. */
export const jobReports = pgTable(
  "job_reports",
  {
    id: identity(),
    jobId: bigint({ mode: "number" })
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    kind: text({ enum: jobReportKinds }).notNull(),
    note: text().notNull().default(""),
    /**
     * Tells the reporters of one listing apart, and says nothing beyond it: a keyed hash of address
     * and listing. Forgotten once the report is handled or a month old.
     */
    reporterKey: text(),
    createdAt: createdAt(),
    handledAt: moment(),
  },
  (table) => [
    index("job_reports_open").on(table.jobId).where(sql`handled_at is null`),
    uniqueIndex("job_reports_one_each")
      .on(table.jobId, table.kind, table.reporterKey)
      .where(sql`handled_at is null`),
    oneOf("job_reports_kind", table.kind, jobReportKinds),
    check("job_reports_note_length", sql`length(${table.note}) <= 500`),
  ],
);
