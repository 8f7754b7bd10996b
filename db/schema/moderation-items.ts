import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  doublePrecision,
  index,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, identity, moment, oneOf } from "./columns";
import { jobs } from "./jobs";
import { salaryObservations } from "./salary-observations";
import { users } from "./users";
import { verdicts } from "./verdicts";

/**
 * `held`: the pay of a listing or observation; `held-range`: only further ranges of a listing;
 * `reported`: visitors reported the listing.
 */
export const moderationReasons = [
  "held",
  "held-range",
  "noted",
  "reported",
  "self-report",
] as const;

/** What waits for a person: one open item per listing or observation. */
export const moderationItems = pgTable(
  "moderation_items",
  {
    id: identity(),
    jobId: bigint({ mode: "number" }).references(() => jobs.id, { onDelete: "cascade" }),
    observationId: bigint({ mode: "number" }).references(() => salaryObservations.id, {
      onDelete: "cascade",
    }),
    verdictId: bigint({ mode: "number" }).references(() => verdicts.id),
    reason: text({ enum: moderationReasons }).notNull(),
    /** Views times implausibility; the queue's order. */
    harm: doublePrecision().notNull().default(0),
    claimedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    claimedUntil: moment(),
    createdAt: createdAt(),
    closedAt: moment(),
  },
  (table) => [
    uniqueIndex("moderation_items_open_job").on(table.jobId).where(sql`closed_at is null`),
    uniqueIndex("moderation_items_open_observation")
      .on(table.observationId)
      .where(sql`closed_at is null`),
    index("moderation_items_queue").on(table.harm.desc(), table.id).where(sql`closed_at is null`),
    oneOf("moderation_items_reason", table.reason, moderationReasons),
    check(
      "moderation_items_one_subject",
      sql`num_nonnulls(${table.jobId}, ${table.observationId}) = 1`,
    ),
    check(
      "moderation_items_claim_whole",
      sql`(${table.claimedBy} is null) or (${table.claimedUntil} is not null)`,
    ),
  ],
);
