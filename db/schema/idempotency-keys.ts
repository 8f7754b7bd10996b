import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";

/** Answers of requests already carried out: the same key and body gets the same answer. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    /** Who asks and for what, such as `user:… post-job`. */
    scope: text().notNull(),
    key: text().notNull(),
    requestHash: text().notNull(),
    answer: jsonb().$type<Record<string, unknown>>(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.scope, table.key] }),
    index("idempotency_keys_age").on(table.createdAt),
    check("idempotency_keys_key_length", sql`length(${table.key}) between 8 and 200`),
  ],
);
