import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Repair } from "@/domain/salary/verdict";
import { createdAt, identity, moment, oneOf } from "./columns";
import { moderationItems } from "./moderation-items";
import { users } from "./users";

export const decisionKinds = ["admit", "admit-repair", "keep-held", "ask", "reject"] as const;

/** What a person decided on an item. Undoing marks the decision, and is an audit entry of its own. */
export const moderationDecisions = pgTable(
  "moderation_decisions",
  {
    id: identity(),
    itemId: bigint({ mode: "number" })
      .notNull()
      .references(() => moderationItems.id, { onDelete: "cascade" }),
    kind: text({ enum: decisionKinds }).notNull(),
    reasonCode: text().notNull(),
    message: text().notNull().default(""),
    repair: jsonb().$type<Repair>(),
    decidedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    decidedAt: createdAt(),
    undoneAt: moment(),
    replaces: bigint({ mode: "number" }).references((): AnyPgColumn => moderationDecisions.id),
  },
  (table) => [
    uniqueIndex("moderation_decisions_one_in_force")
      .on(table.itemId)
      .where(sql`undone_at is null and kind <> 'ask'`),
    oneOf("moderation_decisions_kind", table.kind, decisionKinds),
    check(
      "moderation_decisions_repair_given",
      sql`(${table.kind} = 'admit-repair') = (${table.repair} is not null)`,
    ),
  ],
);
