import { sql } from "drizzle-orm";
import { bigint, check, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { jobs } from "./jobs";

/** Where a remote job may be done from: a country (`US`) or a region slug (`europe`, `worldwide`). */
export const jobEligibleRegions = pgTable(
  "job_eligible_regions",
  {
    jobId: bigint({ mode: "number" })
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    region: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.jobId, table.region] }),
    check("job_eligible_regions_shape", sql`${table.region} ~ '^([A-Z]{2}|[a-z]+(-[a-z]+)*)$'`),
  ],
);
