import { sql } from "drizzle-orm";
import { bigint, check, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { sectionKinds } from "@/domain/article/article";
import { articles } from "./articles";
import { oneOf } from "./columns";
import { roles } from "./roles";

/** Ordered parts of an article; a part may speak of one role or of the whole. Never empty. */
export const articleSections = pgTable(
  "article_sections",
  {
    articleId: bigint({ mode: "number" })
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    kind: text({ enum: sectionKinds }).notNull(),
    roleSlug: text().references(() => roles.slug),
    heading: text().notNull(),
    /** Markdown. */
    body: text().notNull().default(""),
    items: text().array().notNull().default([]),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.position] }),
    oneOf("article_sections_kind", table.kind, sectionKinds),
    check("article_sections_heading_given", sql`length(trim(${table.heading})) > 0`),
    check(
      "article_sections_never_empty",
      sql`length(trim(${table.body})) > 0 or cardinality(${table.items}) > 0`,
    ),
  ],
);
