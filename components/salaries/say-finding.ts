import { formatMoney } from "@/domain/salary/format-money";
import { suppressionSentences } from "@/domain/statistics/disclosure";
import type { PayReport } from "@/domain/statistics/pay-report";
import { sayCell, sayCountry, sayCoverage, sayRanges, sayYears } from "./say-cell";

/** A large part from here on is said, since the figure is then mostly that country's. */
const notableShare = 0.5;

/** What a cell's page has found, in two or three sentences. */
export function sayFinding({ address, cell, parts }: PayReport): string {
  const { middle, medianInterval, n, years, disclosure } = cell;
  if (n === 0) return `No posted range is known for ${sayCell(address)}.`;
  if (!middle || !medianInterval) {
    const reason = disclosure.shown ? "" : suppressionSentences[disclosure.reason];
    return `${sayCell(address)}: ${sayRanges(n)}. ${reason}`;
  }
  const window = sayYears(years);
  const median =
    `The middle of the market is ${formatMoney(middle.p50, "USD")} a year ` +
    `(${sayCoverage(medianInterval)} interval ${formatMoney(medianInterval.low, "USD")} to ${formatMoney(medianInterval.high, "USD")}), ` +
    `from ${sayRanges(n)}${window ? `, ${window}` : ""}.`;
  const half = `Half of them lie between ${formatMoney(middle.p25, "USD")} and ${formatMoney(middle.p75, "USD")}.`;
  const largest = address.country === null ? parts.country.find(({ key }) => key !== "") : null;
  const share = largest ? largest.cell.n / n : 0;
  const mostly =
    largest && share >= notableShare
      ? ` ${Math.round(share * 100)} % are from ${sayCountry(largest.key)}.`
      : "";
  return `${median} ${half}${mostly}`;
}
