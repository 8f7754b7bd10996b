import { sql } from "drizzle-orm";
import { check, date, numeric, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** Units of a currency that one US dollar bought on a day, by source. */
export const exchangeRates = pgTable(
  "exchange_rates",
  {
    rateOn: date({ mode: "string" }).notNull(),
    currency: text().notNull(),
    perUsd: numeric({ precision: 24, scale: 10 }).notNull(),
    source: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.rateOn, table.currency] }),
    check("exchange_rates_currency_shape", sql`${table.currency} ~ '^[A-Z]{3}$'`),
    check("exchange_rates_positive", sql`${table.perUsd} > 0`),
  ],
);
