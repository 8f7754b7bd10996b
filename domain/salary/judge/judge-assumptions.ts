import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { Finding } from "@/domain/salary/verdict";
import type { CompletedReading } from "./complete-reading";

function note(code: Finding["code"], message: string): Finding {
  return { code, severity: "note", message, repairs: [] };
}

/** Notes on what was not posted, or could not be compared. */
export function judgeAssumptions(
  { reading, assumedCurrency, assumedPeriod }: CompletedReading,
  reference: PayReference,
): Finding[] {
  const findings: Finding[] = [];
  const { currency, period } = reading;
  if (assumedCurrency) {
    findings.push(
      note("currency-doubt", `No currency was given; the amount was read as ${currency}`),
    );
  } else if (!reference.rates.perUsd[currency]) {
    const message = `There is no exchange rate for ${currency}, so the amount was compared with nothing`;
    findings.push(note("currency-doubt", message));
  }
  if (assumedPeriod) {
    const message = `No pay period was given; the amount was read as pay per ${period}`;
    findings.push(note("period-mismatch", message));
  }
  return findings;
}
