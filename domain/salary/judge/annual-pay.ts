import { annualise } from "@/domain/salary/annualise";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { AnnualPay } from "@/domain/salary/verdict";
import type { Reading } from "./reading";

/** Annual pay of a reading, to the cent in its own currency and to the dollar in US dollars. */
export function annualPay(reading: Reading, reference: PayReference): AnnualPay {
  const rate = reference.rates.perUsd[reading.currency];
  const own = (amount: number | null) =>
    amount === null ? null : Math.round(annualise(amount, reading.period) * 100) / 100;
  const dollars = (amount: number | null) =>
    amount === null || !rate ? null : Math.round(annualise(amount, reading.period) / rate);
  const { min, max } = reading;
  return { min: own(min), max: own(max), usdMin: dollars(min), usdMax: dollars(max) };
}
