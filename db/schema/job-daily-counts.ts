import { sql } from "drizzle-orm";
import { bigint, check, date, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { jobs } from "./jobs";

/** Views, apply clicks and saves of a listing by day; counted without cookies or personal data. */
export const jobDailyCounts = pgTable(
  "job_daily_counts",
  {
    jobId: bigint({ mode: "number" })
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    day: date({ mode: "string" }).notNull(),
    views: integer().notNull().default(0),
    applyClicks: integer().notNull().default(0),
    saves: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.jobId, table.day] }),
    check(
      "job_daily_counts_not_negative",
      sql`least(${table.views}, ${table.applyClicks}, ${table.saves}) >= 0`,
    ),
  ],
);
