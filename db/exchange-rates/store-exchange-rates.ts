import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { exchangeRates } from "@/db/schema/exchange-rates";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";

/** Stores the rates of one day; rates already held for that day are replaced. */
export async function storeExchangeRates(db: Database, rates: ExchangeRates): Promise<void> {
  const rows = Object.entries(rates.perUsd).map(([currency, perUsd]) => ({
    rateOn: rates.date,
    currency,
    perUsd: String(perUsd),
    source: rates.source,
  }));
  if (rows.length === 0) return;
  await db
    .insert(exchangeRates)
    .values(rows)
    .onConflictDoUpdate({
      target: [exchangeRates.rateOn, exchangeRates.currency],
      set: { perUsd: sql`excluded.per_usd`, source: sql`excluded.source` },
    });
}
