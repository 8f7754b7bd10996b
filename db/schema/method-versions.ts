import { date, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";

/** Versions of the salary method, with the thresholds in force. */
export const methodVersions = pgTable("method_versions", {
  version: text().primaryKey(),
  releasedOn: date({ mode: "string" }).notNull(),
  parameters: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  note: text().notNull().default(""),
  createdAt: createdAt(),
});
