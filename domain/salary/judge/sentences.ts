import { findRole } from "@/domain/role/taxonomy";
import { formatAmount, roundToSignificant } from "@/domain/salary/format-money";
import { periodPhrases } from "@/domain/salary/format-pay";
import type { PayPosting } from "@/domain/salary/verdict";
import type { OddEnd } from "./find-odd-end";
import { nameRoleInPlural } from "./name-role";
import type { PlaceholderReason } from "./placeholder-numbers";
import type { Reading } from "./reading";

const regionNames = new Intl.DisplayNames(["en"], { type: "region" });
const withArticle = new Set(["US", "NL", "PH", "AE", "DO", "CF", "CD", "BS", "GM", "MV", "GB"]);

function amountWith(amount: number, currency: string): string {
  return `${formatAmount(amount)} ${currency}`;
}

/** "120,000 – 150,000 USD". */
function describeEnds({ min, max, currency }: Omit<Reading, "period">): string {
  if (min === null) return `up to ${amountWith(max ?? 0, currency)}`;
  if (max === null) return `from ${amountWith(min, currency)}`;
  if (min === max) return amountWith(min, currency);
  return `${formatAmount(min)} – ${amountWith(max, currency)}`;
}

/** "1,111,111,000 USD a year". */
export function describeReading(reading: Reading): string {
  return `${describeEnds(reading)} ${periodPhrases[reading.period]}`;
}

export function notPositive(reading: Reading): string {
  return `${describeEnds(reading)}: pay must be above zero at both ends`;
}

const placeholderReasons: Record<PlaceholderReason, string> = {
  "repeated-digits": "repeated digits usually mean that no pay was entered",
  sequence: "digits in keyboard order usually mean that no pay was entered",
  nines: "a row of nines usually means that no limit was entered",
  one: "a one usually means that no pay was entered",
};

export function placeholder(
  ends: readonly { amount: number; reason: PlaceholderReason }[],
  reading: Reading,
  farOff: string | null,
): string {
  const reason = ends[0] ? placeholderReasons[ends[0].reason] : "";
  if (farOff) return `${farOff}; ${reason}`;
  const amounts = ends.map(({ amount }) => amountWith(amount, reading.currency)).join(" and ");
  return `${amounts}: ${reason}`;
}

export function openEnded(reading: Reading): string {
  const missing = reading.min === null ? "lower" : "upper";
  return `${describeEnds(reading)} has no ${missing} end; a full range tells applicants more, and some places require one`;
}

export function swapped({ min, max, currency }: Reading): string {
  return `The minimum ${amountWith(min ?? 0, currency)} is above the maximum ${amountWith(max ?? 0, currency)}`;
}

const widthRemarks = {
  note: "nine of ten real ranges stay within 2 times",
  warn: "98 of 100 real ranges stay within 2.5 times",
  hold: "only about one in 200 real ranges is wider than 4 times",
};

export function wideRange(
  reading: Reading,
  ratio: number,
  strength: keyof typeof widthRemarks,
): string {
  const times = say(roundToSignificant(ratio, ratio < 10 ? 2 : 3));
  return `${describeEnds(reading)}: the maximum is ${times} times the minimum; ${widthRemarks[strength]}`;
}

/** "The minimum of 2,000 USD belongs to ranges at 1/81 of the middle of …". */
export function oddEnd(odd: OddEnd, currency: string, place: string): string {
  const end = odd.end === "min" ? "minimum" : "maximum";
  const usual = amountWith(odd.usual, currency);
  return `The ${end} of ${amountWith(odd.odd, currency)} belongs to ranges at ${place}, while ${usual} at the other end is usual`;
}

export function cleanFactor(reading: Reading, factor: number): string {
  return `${describeEnds(reading)}: the ends lie a factor of ${formatAmount(factor)} apart, so one of them has digits too many or too few`;
}

/** A rounded ratio without the cents that money has: 82.5, 1,290. */
function say(ratio: number): string {
  return Number.isInteger(ratio) ? formatAmount(ratio) : String(ratio);
}

const levelWords = {
  entry: "entry-level",
  mid: "mid-level",
  senior: "senior",
  executive: "executive",
} as const;

/** "in the US", "in France". */
export function inCountry(country: string): string {
  if (country === "US") return "in the US";
  const name = regionNames.of(country) ?? country;
  return `in ${withArticle.has(country) ? "the " : ""}${name}`;
}

/** "senior research scientists in the US". */
export function describeMarket(posting: PayPosting): string {
  const level = posting.level ? `${levelWords[posting.level]} ` : "";
  const name = posting.role ? findRole(posting.role)?.name : undefined;
  const who = name ? nameRoleInPlural(name) : "jobs in AI, ML and data";
  const where = posting.country ? inCountry(posting.country) : "anywhere";
  return `${level}${who} ${where}`;
}

/** "7,500 times the middle of …", "62 % of the middle of …" or "1/60 of the middle of …". */
export function compareWithMiddle(ratio: number, market: string): string {
  const of = `the middle of ${market}`;
  if (ratio >= 0.95 && ratio < 1.05) return `about ${of}`;
  if (ratio >= 1) return `${say(roundToSignificant(ratio, 2))} times ${of}`;
  if (ratio >= 0.2) return `${Math.round(ratio * 100)} % of ${of}`;
  return `1/${formatAmount(Math.round(roundToSignificant(1 / ratio, 2)))} of ${of}`;
}

/** "Fewer than 1 in 1,000 ranges of … are as low as 13,964 USD a year". */
export function rarity(
  share: number,
  isHigh: boolean,
  { usd, market }: { usd: number; market: string },
): string {
  const perThousand = Math.round(share * 1000);
  const count = perThousand < 1 ? "Fewer than 1" : `About ${perThousand}`;
  const amount = formatAmount(Math.round(roundToSignificant(usd, 3)));
  return `${count} in 1,000 ranges of ${market} are as ${isHigh ? "high" : "low"} as ${amount} USD a year`;
}
