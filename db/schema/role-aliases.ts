import { index, pgTable, text } from "drizzle-orm/pg-core";
import { roles } from "./roles";

/** Other names of a role, normalised as the matcher reads titles. */
export const roleAliases = pgTable(
  "role_aliases",
  {
    normalized: text().primaryKey(),
    alias: text().notNull(),
    roleSlug: text()
      .notNull()
      .references(() => roles.slug, { onDelete: "cascade" }),
  },
  (table) => [index("role_aliases_role").on(table.roleSlug)],
);
