import { bigint, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { createdAt } from "./columns";
import { users } from "./users";

/** Every revision of an article, whole. */
export const articleRevisions = pgTable(
  "article_revisions",
  {
    articleId: bigint({ mode: "number" })
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    revision: integer().notNull(),
    snapshot: jsonb().$type<Record<string, unknown>>().notNull(),
    changedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    note: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.revision] })],
);
