import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { jobs } from "./jobs";

/** Places of work, in the order posted. */
export const jobPlaces = pgTable(
  "job_places",
  {
    jobId: bigint({ mode: "number" })
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text(),
    region: text(),
    city: text(),
    /** As posted. */
    text: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.jobId, table.position] }),
    index("job_places_country").on(table.country),
    check("job_places_country_shape", sql`${table.country} ~ '^[A-Z]{2}$'`),
  ],
);
