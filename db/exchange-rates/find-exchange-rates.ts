import { desc, eq, lte } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { exchangeRates } from "@/db/schema/exchange-rates";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";

/** The newest rates of `day` (ISO date) or before it; `null` when none are held. */
export async function findExchangeRates(db: Database, day: string): Promise<ExchangeRates | null> {
  const [newest] = await db
    .select({ date: exchangeRates.rateOn, source: exchangeRates.source })
    .from(exchangeRates)
    .where(lte(exchangeRates.rateOn, day))
    .orderBy(desc(exchangeRates.rateOn))
    .limit(1);
  if (!newest) return null;
  const rows = await db
    .select({ currency: exchangeRates.currency, perUsd: exchangeRates.perUsd })
    .from(exchangeRates)
    .where(eq(exchangeRates.rateOn, newest.date));
  return {
    ...newest,
    perUsd: Object.fromEntries(rows.map(({ currency, perUsd }) => [currency, Number(perUsd)])),
  };
}
