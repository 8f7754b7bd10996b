import { annualise } from "@/domain/salary/annualise";
import { convertCurrency, type ExchangeRates } from "@/domain/salary/exchange-rates";
import type { PostedPay } from "@/domain/salary/pay";
import type { VerdictOutcome } from "@/domain/salary/verdict";
import type { DraftPay } from "./job-draft";

/** Annual pay in whole US dollars; an end that is open, or has no rate, is `null`. */
export type AnnualUsd = { min: number | null; max: number | null };

export type SettledPay =
  | { payState: "none" | "held"; shown: null }
  | { payState: "shown"; shown: PostedPay; annualUsd: AnnualUsd };

/**
 * Decides what visitors see of a posted pay, given its verdict: all of it exactly as posted, or
 * nothing. Pay without an amount is `none`; what cannot be shown as a range is held in any case.
 */
export function settlePay(
  pay: DraftPay | null,
  outcome: VerdictOutcome,
  rates: ExchangeRates,
): SettledPay {
  if (!hasAmount(pay)) return { payState: "none", shown: null };
  const { min, max, currency, period } = pay;
  const inOrder = min === null || max === null || min <= max;
  if (outcome === "hold" || currency === null || period === null || !inOrder) {
    return { payState: "held", shown: null };
  }
  const shown = { min, max, currency, period };
  return { payState: "shown", shown, annualUsd: toAnnualUsd(shown, rates) };
}

/** Whether a pay has at least one amount that can be judged. */
export function hasAmount(pay: DraftPay | null): pay is DraftPay {
  return pay !== null && (pay.min !== null || pay.max !== null);
}

/** Both ends of a pay in whole US dollars a year, by the given rates. */
function toAnnualUsd(pay: PostedPay, rates: ExchangeRates): AnnualUsd {
  const convert = (end: number | null) => {
    if (end === null) return null;
    const usd = convertCurrency(annualise(end, pay.period), pay.currency, "USD", rates);
    // Beyond what an integer column holds nothing is pay; such pay is held before it comes here.
    return usd === null || Math.abs(usd) > 2_000_000_000 ? null : Math.round(usd);
  };
  return { min: convert(pay.min), max: convert(pay.max) };
}
