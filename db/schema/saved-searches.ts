import { sql } from "drizzle-orm";
import { check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { alertFrequencies } from "@/domain/alert/alert-frequency";
import { createdAt, identity, moment, oneOf } from "./columns";
import { users } from "./users";

/** A search kept by a seeker, as the query string that reproduces it. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: identity(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    query: text().notNull(),
    frequency: text({ enum: alertFrequencies }).notNull().default("none"),
    unsubscribeTokenHash: text().notNull().unique(),
    lastSentAt: moment(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("saved_searches_once").on(table.userId, table.query),
    index("saved_searches_due")
      .on(table.frequency, table.lastSentAt)
      .where(sql`frequency <> 'none'`),
    oneOf("saved_searches_frequency", table.frequency, alertFrequencies),
    check("saved_searches_query_length", sql`length(${table.query}) <= 2000`),
  ],
);
