import type { PayPeriod } from "@/domain/salary/pay";
import type { Figure } from "./figure";
import type { PayCandidate } from "./parsed-salary";
import { periodBySize } from "./size-period";
import type { Statement } from "./statement";
import type { Token } from "./token";

const dotThousandsCountries = new Set(
  "DE AT CH NL BE IT ES PT DK NO SE FI BR AR CL CO TR ID VN GR RO HR SI RS IS PL CZ SK HU RU UA".split(
    " ",
  ),
);

const periodNames: Record<PayPeriod, string> = {
  hour: "an hour",
  day: "a day",
  week: "a week",
  month: "a month",
  year: "a year",
};

type Reading = Pick<Statement, "min" | "max" | "currency" | "period">;

function candidate(reading: Reading, settledBy: string): PayCandidate {
  const { min, max, currency, period } = reading;
  return { min, max, currency, period, settledBy };
}

function currencyReadings(statement: Statement): PayCandidate[] {
  return statement.otherCurrencies.map((currency) =>
    candidate(
      { ...statement, currency },
      `A currency code beside the amount: ${currency} if the posting says so.`,
    ),
  );
}

function periodReadings(statement: Statement): PayCandidate[] {
  const { otherPeriod } = statement;
  if (otherPeriod === null) return [];
  return [
    candidate(
      { ...statement, period: otherPeriod },
      `The period in the text: this reading holds if the amount is for ${periodNames[otherPeriod]}.`,
    ),
  ];
}

function decimals(end: number | null): number | null {
  return end === null ? null : end / 1000;
}

/** `60.000` is sixty thousand where a dot marks thousands, and sixty where it marks decimals. */
function decimalReadings(statement: Statement, country: string | null): PayCandidate[] {
  const { figure } = statement;
  const isDoubtful = [figure.min, figure.max].every(
    ({ number }) => number.doubtfulMark && number.multiplier === null,
  );
  if (!isDoubtful || (country !== null && dotThousandsCountries.has(country))) return [];
  const min = decimals(statement.min);
  const max = decimals(statement.max);
  const period = figure.period ?? periodBySize(min ?? max ?? 0, statement.currency).period;
  return [
    candidate(
      { min, max, currency: statement.currency, period },
      "The country of the job: a dot marks thousands in Germany and decimals in the United States.",
    ),
  ];
}

function literalReadings(statement: Statement): PayCandidate[] {
  const { literalLow } = statement.figure;
  if (literalLow === null) return [];
  return [candidate({ ...statement, min: literalLow }, "The low end written out in full.")];
}

function isCalifornia(tokens: readonly Token[], figure: Figure): boolean {
  return tokens
    .slice(figure.first, figure.last + 1)
    .some((token) => token.text === "CA$" && token.meaning.currency === "$");
}

function californiaReadings(tokens: readonly Token[], statement: Statement): PayCandidate[] {
  if (!isCalifornia(tokens, statement.figure)) return [];
  return [
    candidate(
      { ...statement, currency: "CAD" },
      "The place of the job: CA$ is Canadian dollars unless CA is California.",
    ),
  ];
}

function firstSettledBy(others: readonly PayCandidate[], reading: Reading): string {
  const other = others[0];
  if (other?.currency !== reading.currency) {
    return `A currency code beside the amount, or the country of the job: ${reading.currency ?? "unknown"} as it stands.`;
  }
  return other.period !== reading.period
    ? "The period in the text: this is the plain reading of an amount of this size."
    : "The amount written without a mark for thousands: this is the common reading.";
}

/** All readings of an ambiguous statement, the likeliest first; empty when it has only one. */
export function listCandidates(
  tokens: readonly Token[],
  statement: Statement,
  country: string | null,
): PayCandidate[] {
  const others = [
    ...currencyReadings(statement),
    ...californiaReadings(tokens, statement),
    ...periodReadings(statement),
    ...decimalReadings(statement, country),
    ...literalReadings(statement),
  ];
  if (others.length === 0) return [];
  if (statement.currency === null && statement.otherCurrencies.length > 0) return others;
  return [candidate(statement, firstSettledBy(others, statement)), ...others];
}
