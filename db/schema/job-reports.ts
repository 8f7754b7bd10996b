import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, identity, moment, oneOf } from "./columns";
import { jobs } from "./jobs";

export const jobReportKinds = ["dead", "wrong-pay", "misleading", "other"] as const;

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
    createdAt: createdAt(),
    handledAt: moment(),
  },
  (table) => [
    index("job_reports_open").on(table.jobId).where(sql`handled_at is null`),
    oneOf("job_reports_kind", table.kind, jobReportKinds),
    check("job_reports_note_length", sql`length(${table.note}) <= 2000`),
  ],
);
