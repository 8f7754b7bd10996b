import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, identity } from "./columns";

/**
 * Who did what, append-only. Each entry's hash covers its content and the hash before it; both
 * are written by the trigger `audit_entries_chain`, and updates and deletes are refused by
 * `audit_entries_append_only` (guards migration). The actor is kept as text, with no foreign
 * key, so that deleting an account breaks no chain.
 */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: identity(),
    at: createdAt(),
    actorId: uuid(),
    /** `admin`, `employer`, `import`, `system`, … never an address. */
    actorKind: text().notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    previousHash: text().notNull().default(""),
    hash: text().notNull().default("").unique(),
  },
  (table) => [index("audit_entries_subject").on(table.subjectKind, table.subjectId, table.id)],
);
