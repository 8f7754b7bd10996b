/**
 * Exchange rates of one day. `perUsd.EUR = 0.9` means that one US dollar buys 0.9 euro.
 */
export interface ExchangeRates {
  /** ISO date of the rates. */
  date: string;
  source: string;
  perUsd: Readonly<Record<string, number>>;
}

/** Converts between currencies; `null` when either currency has no rate on that day. */
export function convertCurrency(
  amount: number,
  from: string,
  to: string,
  rates: ExchangeRates,
): number | null {
  if (from === to) return amount;
  const fromPerUsd = rates.perUsd[from];
  const toPerUsd = rates.perUsd[to];
  if (!fromPerUsd || !toPerUsd) return null;
  return (amount / fromPerUsd) * toPerUsd;
}
