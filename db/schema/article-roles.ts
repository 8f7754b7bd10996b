import { bigint, index, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { roles } from "./roles";

/** The roles an article speaks of, in order. */
export const articleRoles = pgTable(
  "article_roles",
  {
    articleId: bigint({ mode: "number" })
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    roleSlug: text()
      .notNull()
      .references(() => roles.slug),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.position] }),
    index("article_roles_role").on(table.roleSlug),
  ],
);
