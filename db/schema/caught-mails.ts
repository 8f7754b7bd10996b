import { index, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, identity } from "./columns";

/** Mail that demo mode keeps here instead of sending it. */
export const caughtMails = pgTable(
  "caught_mails",
  {
    id: identity(),
    recipient: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    caughtAt: createdAt(),
  },
  (table) => [index("caught_mails_newest").on(table.caughtAt.desc())],
);
