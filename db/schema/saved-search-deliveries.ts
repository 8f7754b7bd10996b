import { bigint, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";
import { jobs } from "./jobs";
import { savedSearches } from "./saved-searches";

/** Which listing went out for which saved search, so that each goes out once. */
export const savedSearchDeliveries = pgTable(
  "saved_search_deliveries",
  {
    savedSearchId: bigint({ mode: "number" })
      .notNull()
      .references(() => savedSearches.id, { onDelete: "cascade" }),
    jobId: bigint({ mode: "number" })
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    sentAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.savedSearchId, table.jobId] })],
);
