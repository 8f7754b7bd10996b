import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, pgTable, smallint, text } from "drizzle-orm/pg-core";

/** Canonical occupations. The slug is the key everywhere; `code` is its narrow form for search rows. */
export const roles = pgTable(
  "roles",
  {
    slug: text().primaryKey(),
    code: smallint().notNull().unique(),
    name: text().notNull(),
    family: text().notNull(),
    /** Standard Occupational Classification, for facts of the outside world. */
    soc: text(),
    /** Stand-in for pay where the role's own data is thin; always named when used. */
    parentSlug: text().references((): AnyPgColumn => roles.slug),
  },
  (table) => [
    check("roles_slug_shape", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("roles_soc_shape", sql`${table.soc} ~ '^[0-9]{2}-[0-9]{4}$'`),
    check("roles_parent_is_other", sql`${table.parentSlug} <> ${table.slug}`),
  ],
);
