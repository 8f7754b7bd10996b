import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "./columns";

/** Points used per key; the shape rate-limiter-flexible's drizzle store expects. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: moment(),
});
