import { findRole } from "@/domain/role/taxonomy";
import { formatAmount, roundToSignificant } from "@/domain/salary/format-money";
import { periodPhrases } from "@/domain/salary/format-pay";
import type { PayPosting } from "@/domain/salary/verdict";
import type { PlaceholderReason } from "./placeholder-numbers";
import type { Reading } from "./reading";

const regionNames = new Intl.DisplayNames(["en"], { type: "region" });
const withArticle = new Set([
  "US",
  "GB",
  "NL",
  "PH",
  "AE",
  "CZ",
  "DO",
  "CD",
  "CF",
  "BS",
  "GM",
  "MV",
]);

function amountWith(amount: number, currency: string): string {
  return currency ? `${formatAmount(amount)} ${currency}` : formatAmount(amount);
}

function endsOf(min: number | null, max: number | null, currency: string): string {
  if (min === null) return `up to ${amountWith(max ?? 0, currency)}`;
  if (max === null) return `from ${amountWith(min, currency)}`;
  if (min === max) return amountWith(min, currency);
  return `${formatAmount(min)} – ${amountWith(max, currency)}`;
}

export function notPositive(min: number | null, max: number | null, currency: string): string {
  return `${endsOf(min, max, currency)}: pay must be above zero at both ends`;
}

const placeholderReasons: Record<PlaceholderReason, string> = {
  "repeated-digits": "repeated digits usually mean that no pay was entered",
  sequence: "digits in keyboard order usually mean that no pay was entered",
  nines: "a row of nines usually means that no upper limit was entered",
  one: "a one usually means that no pay was entered",
};

export function placeholder(
  ends: readonly { amount: number; reason: PlaceholderReason }[],
  currency: string,
): string {
  const amounts = ends.map(({ amount }) => amountWith(amount, currency)).join(" and ");
  const first = ends[0];
  return `${amounts}: ${first ? placeholderReasons[first.reason] : ""}`;
}

export function openEnded(min: number | null, max: number | null, currency: string): string {
  const missing = min === null ? "lower" : "upper";
  return `${endsOf(min, max, currency)} has no ${missing} end; a full range tells applicants more, and some places require one`;
}

export function swapped(min: number, max: number, currency: string): string {
  return `The minimum ${amountWith(min, currency)} is above the maximum ${amountWith(max, currency)}`;
}

const widthRemarks = {
  note: "nine of ten real ranges stay below 2.0 times",
  warn: "all but three of a hundred real ranges stay below 2.5 times",
  hold: "one in two hundred real ranges is wider than 4 times, mostly by mistake",
};

export function wideRange(
  min: number,
  max: number,
  currency: string,
  strength: keyof typeof widthRemarks,
): string {
  const ratio = formatAmount(roundToSignificant(max / min, max / min < 10 ? 2 : 3));
  return `${endsOf(min, max, currency)}: the maximum is ${ratio} times the minimum; ${widthRemarks[strength]}`;
}

function plural(noun: string): string {
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** "Research Scientist" → "research scientists"; words such as AI or MLOps keep their capitals. */
function roleInPlural(slug: string | null): string {
  const name = slug ? findRole(slug)?.name : undefined;
  if (!name) return "AI, ML and data jobs";
  const words = name.split(" ").map((word) => {
    return /^[A-Z][a-z]+(-[A-Z]?[a-z]+)*$/.test(word) ? word.toLowerCase() : word;
  });
  if (words[0] === "head" || words[0] === "member") {
    return [plural(words[0]), ...words.slice(1)].join(" ");
  }
  return [...words.slice(0, -1), plural(words.at(-1) ?? "")].join(" ");
}

const levelWords = {
  entry: "entry-level",
  mid: "mid-level",
  senior: "senior",
  executive: "executive",
} as const;

/** "in the US", "in France". */
export function countryName(country: string): string {
  if (country === "US") return "in the US";
  const name = regionNames.of(country) ?? country;
  return `in ${withArticle.has(country) ? "the " : ""}${name}`;
}

/** "senior research scientists in the US". */
export function describeMarket(posting: PayPosting): string {
  const level = posting.level ? `${levelWords[posting.level]} ` : "";
  const role = `${level}${roleInPlural(posting.role)}`;
  if (!posting.country) return `${role} anywhere`;
  return `${role} ${countryName(posting.country)}`;
}

/** "1,111,111,000 USD a year". */
export function describeReading(reading: Reading): string {
  return `${endsOf(reading.min, reading.max, reading.currency)} ${periodPhrases[reading.period]}`;
}

/** "7,500 times the middle of …" or "1/60 of the middle of …". */
export function compareWithMiddle(middleUsd: number, marketUsd: number, market: string): string {
  const ratio = middleUsd / marketUsd;
  if (ratio >= 1) {
    const times = formatAmount(roundToSignificant(ratio, 2));
    return `${times} times the middle of ${market}`;
  }
  const part = formatAmount(roundToSignificant(1 / ratio, 2));
  return `1/${part} of the middle of ${market}`;
}
