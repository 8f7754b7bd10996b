import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, identity, moment } from "./columns";
import { jobs } from "./jobs";
import { users } from "./users";

/**
 * Spans of time in which a listing is featured. Two spans of one listing never overlap
 * (exclusion constraint `featured_slots_no_overlap`, in the guards migration).
 */
export const featuredSlots = pgTable(
  "featured_slots",
  {
    id: identity(),
    jobId: bigint({ mode: "number" })
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    startsAt: moment().notNull(),
    endsAt: moment().notNull(),
    reason: text().notNull(),
    grantedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    createdAt: createdAt(),
  },
  (table) => [
    index("featured_slots_time").on(table.endsAt, table.startsAt),
    check("featured_slots_in_order", sql`${table.startsAt} < ${table.endsAt}`),
  ],
);
