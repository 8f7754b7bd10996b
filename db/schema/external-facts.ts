import { sql } from "drizzle-orm";
import { check, index, numeric, pgTable, text, unique } from "drizzle-orm/pg-core";
import { createdAt, identity } from "./columns";

/**
 * Figures of others, each with code, vintage and source. A newer vintage stands beside the
 * older one and is the one shown.
 */
export const externalFacts = pgTable(
  "external_facts",
  {
    id: identity(),
    /** Classification and code, such as `soc:15-2051`. */
    subject: text().notNull(),
    subjectName: text().notNull(),
    /** What is stated: `growth-percent`, `openings-per-year`, `median-usd`, `tool`, … */
    measure: text().notNull(),
    /** The figure, or null where the fact is a word. */
    value: numeric({ precision: 18, scale: 4, mode: "number" }),
    word: text(),
    /** Period the fact speaks of, such as `2024-34` or `2024-05`; sorts as text. */
    vintage: text().notNull(),
    source: text().notNull(),
    sourceUrl: text(),
    licence: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("external_facts_once")
      .on(table.subject, table.measure, table.vintage, table.word, table.source)
      .nullsNotDistinct(),
    index("external_facts_subject").on(table.subject, table.measure, table.vintage.desc()),
    check("external_facts_says_something", sql`num_nonnulls(${table.value}, ${table.word}) >= 1`),
  ],
);
