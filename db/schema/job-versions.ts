import { bigint, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";
import { jobs } from "./jobs";
import { users } from "./users";

/** Every state a listing was ever saved in; version n is the row as it was after its nth save. */
export const jobVersions = pgTable(
  "job_versions",
  {
    jobId: bigint({ mode: "number" })
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    snapshot: jsonb().$type<Record<string, unknown>>().notNull(),
    changedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    reason: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.version] })],
);
