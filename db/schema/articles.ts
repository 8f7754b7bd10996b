import { sql } from "drizzle-orm";
import { boolean, check, integer, pgTable, text } from "drizzle-orm/pg-core";
import { articleKinds } from "@/domain/article/article";
import { createdAt, identity, moment, oneOf } from "./columns";

/** Role profiles and comparisons; their text is in `article_sections`. */
export const articles = pgTable(
  "articles",
  {
    id: identity(),
    kind: text({ enum: articleKinds }).notNull(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    standfirst: text().notNull(),
    author: text().notNull(),
    /** Written by hand to full length; the others say that they are short. */
    edited: boolean().notNull(),
    revision: integer().notNull().default(1),
    publishedAt: moment().notNull(),
    /** Moment of the last change of substance, which readers are shown. */
    changedAt: moment().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    oneOf("articles_kind", table.kind, articleKinds),
    check("articles_slug_shape", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("articles_changed_after_published", sql`${table.changedAt} >= ${table.publishedAt}`),
  ],
);
