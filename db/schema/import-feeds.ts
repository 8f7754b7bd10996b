import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { feedFormats } from "@/domain/job/feed-schedule";
import { createdAt, identity, moment, oneOf } from "./columns";

export const feedOutcomes = ["imported", "unchanged", "failed"] as const;

/** Feeds that are imported by the clock, and how their last run went. */
export const importFeeds = pgTable(
  "import_feeds",
  {
    id: identity(),
    format: text({ enum: feedFormats }).notNull(),
    /** Where the feed is fetched, https only. */
    address: text().notNull(),
    /** The company its listings belong to, as its address here; a board's own name when absent. */
    companySlug: text(),
    /** The board, where its jobs do not say. */
    board: text(),
    intervalMinutes: integer().notNull(),
    pausedAt: moment(),
    nextRunAt: moment().notNull(),
    lastRunAt: moment(),
    lastOutcome: text({ enum: feedOutcomes }),
    /** What the last run said, for the operator. */
    lastMessage: text(),
    failuresInRow: integer().notNull().default(0),
    /** Validators of the last answer that was imported (RFC 9110). */
    etag: text(),
    lastModified: text(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("import_feeds_address").on(table.address),
    index("import_feeds_due").on(table.nextRunAt).where(sql`paused_at is null`),
    oneOf("import_feeds_format", table.format, feedFormats),
    oneOf("import_feeds_outcome", table.lastOutcome, feedOutcomes),
    check("import_feeds_address_scheme", sql`${table.address} ~ '^https?://'`),
    check("import_feeds_interval", sql`${table.intervalMinutes} between 15 and 43200`),
  ],
);
