/** Stands in a text where an amount of held pay stood. */
export const hiddenAmount = "(pay under review)";

/** Smaller numbers are years, hours and head-counts more often than pay. */
const SMALLEST_HIDDEN = 10_000;

const currencyMark = String.raw`(?:(?:[A-Z]{3}|[$€£¥₹])\s?)?`;
const number = String.raw`\d(?:[\d.,'’\u00a0\u202f]*\d)?(?:\s?[kKmM]\b)?`;
const amountPattern = new RegExp(`${currencyMark}${number}`, "g");

/**
 * A text without the amounts of a pay that is not shown, however they are written (`1111111K`,
 * `1,111,111,000`): what is held must not be read two lines below. Other numbers stay.
 * @param amounts ends of the held pay in units of its currency
 */
export function hideAmounts(text: string, amounts: readonly (number | null)[]): string {
  const hidden = new Set(amounts.filter((amount) => amount !== null && amount !== 0));
  if (hidden.size === 0) return text;
  return text.replace(amountPattern, (written) => {
    const readings = readAmount(written);
    return readings.some((value) => hidden.has(value)) ? hiddenAmount : written;
  });
}

/** What a written number may stand for: itself, and in thousands. */
function readAmount(written: string): number[] {
  const [, digits = "", unit = ""] = /(\d[\d.,'’\u00a0\u202f]*)\s?([kKmM]?)$/.exec(written) ?? [];
  const factor = { k: 1000, m: 1_000_000 }[unit.toLowerCase()] ?? 1;
  const whole = Number(digits.replace(/[.,]\d{1,2}$/, "").replace(/\D/g, "")) * factor;
  const isMarked = /^\D/.test(written) || factor > 1;
  if (!isMarked && whole < SMALLEST_HIDDEN) return [];
  return [whole, whole * 1000];
}
