import { suppressionSentences } from "@/domain/statistics/disclosure";
import { statisticsCurrency } from "@/domain/statistics/display-currency";
import type { PayReport } from "@/domain/statistics/pay-report";
import { sayCell, sayCountry, sayCoverage, sayMoney, sayRanges, sayYears } from "./say-cell";

/** A large part from here on is said, since the figure is then mostly that country's. */
const notableShare = 0.5;

/**
 * What a cell's page has found, in two or three sentences.
 * @param currency ISO 4217 of the amounts of the report
 */
export function sayFinding(
  { address, cell, parts }: PayReport,
  currency: string = statisticsCurrency,
): string {
  const { middle, medianInterval, n, years, disclosure } = cell;
  if (n === 0) return `No posted range is known for ${sayCell(address)}.`;
  if (!middle || !medianInterval) {
    const reason = disclosure.shown ? "" : suppressionSentences[disclosure.reason];
    return `${sayCell(address)}: ${sayRanges(n)}. ${reason}`;
  }
  const window = sayYears(years);
  const median =
    `The middle of the market is ${sayMoney(middle.p50, currency)} a year ` +
    `(${sayCoverage(medianInterval)} interval ${sayMoney(medianInterval.low, currency)} to ${sayMoney(medianInterval.high, currency)}), ` +
    `from ${sayRanges(n)}${window ? `, ${window}` : ""}.`;
  const half = `Half of them lie between ${sayMoney(middle.p25, currency)} and ${sayMoney(middle.p75, currency)}.`;
  const largest = address.country === null ? parts.country.find(({ key }) => key !== "") : null;
  const share = largest ? largest.cell.n / n : 0;
  const mostly =
    largest && share >= notableShare
      ? ` ${Math.round(share * 100)} % are from ${sayCountry(largest.key)}.`
      : "";
  return `${median} ${half}${mostly}`;
}
