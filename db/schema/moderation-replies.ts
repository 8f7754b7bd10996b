import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, identity } from "./columns";
import { moderationItems } from "./moderation-items";
import { users } from "./users";

/** What the poster answers, part of the item. */
export const moderationReplies = pgTable(
  "moderation_replies",
  {
    id: identity(),
    itemId: bigint({ mode: "number" })
      .notNull()
      .references(() => moderationItems.id, { onDelete: "cascade" }),
    writtenBy: uuid().references(() => users.id, { onDelete: "set null" }),
    message: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index("moderation_replies_item").on(table.itemId, table.id),
    check("moderation_replies_length", sql`length(${table.message}) between 1 and 4000`),
  ],
);
