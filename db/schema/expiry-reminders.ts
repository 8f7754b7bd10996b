import { bigint, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment } from "./columns";
import { jobs } from "./jobs";
import { users } from "./users";

/** Who was reminded that a listing ends on a day, so that each is told once for each last day. */
export const expiryReminders = pgTable(
  "expiry_reminders",
  {
    jobId: bigint({ mode: "number" })
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    validThrough: moment().notNull(),
    queuedAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.userId, table.validThrough] })],
);
