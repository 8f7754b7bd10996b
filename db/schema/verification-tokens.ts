import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment } from "./columns";

/** Hashes of single-use sign-in links (next-auth). */
export const verificationTokens = pgTable(
  "verification_tokens",
  {
    identifier: text().notNull(),
    token: text().notNull(),
    expires: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.identifier, table.token] })],
);
