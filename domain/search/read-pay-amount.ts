/** Nobody asks for more, and the sum stays far inside an integer column in every currency. */
const MOST = 1_000_000_000_000;

/**
 * Reads a least annual pay as people type it: `100000`, `100,000`, `100 000`, `100k`, `1.2m`.
 * `null` for anything else, for nothing and for less than one.
 */
export function readPayAmount(text: string): number | null {
  const compact = text.toLowerCase().replace(/[\s'’_]/g, "");
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+|\d{1,13}(?:[.,]\d{1,2})?)([km]?)$/.exec(
    compact,
  );
  if (!match) return null;
  const [, digits = "", unit = ""] = match;
  const isGrouped = /^\d{1,3}([,.]\d{3})+$/.test(digits);
  const number = Number(isGrouped ? digits.replace(/[,.]/g, "") : digits.replace(",", "."));
  const amount = Math.round(number * (unit === "k" ? 1000 : unit === "m" ? 1_000_000 : 1));
  return amount >= 1 && amount <= MOST ? amount : null;
}
