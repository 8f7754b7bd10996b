export type PlaceholderReason = "repeated-digits" | "sequence" | "nines" | "one";

const ascending = "0123456789";
const descending = "9876543210";

function isSequence(digits: string): boolean {
  return digits.length >= 4 && (ascending.includes(digits) || descending.includes(digits));
}

function isRepeated(digits: string): boolean {
  return digits.length >= 4 && digits === (digits[0] ?? "").repeat(digits.length);
}

function reasonOf(digits: string): PlaceholderReason | null {
  if (isRepeated(digits)) return digits[0] === "9" ? "nines" : "repeated-digits";
  return isSequence(digits) ? "sequence" : null;
}

/**
 * Says whether an amount looks typed to fill a field: 1, four or more equal digits and nothing
 * else, or a run of digits on the keyboard, also with a K behind. 99,999 as the upper end of
 * another amount is a real way to say "below 100,000", and passes.
 */
export function isPlaceholderNumber(
  amount: number,
  otherEnd: number | null,
): PlaceholderReason | null {
  if (amount === 1) return "one";
  if (!Number.isInteger(amount) || amount < 1000) return null;
  const digits = String(amount);
  const reason = reasonOf(digits) ?? (amount % 1000 === 0 ? reasonOf(digits.slice(0, -3)) : null);
  const isUpperBound =
    reason === "nines" && digits.length < 6 && otherEnd !== null && otherEnd < amount;
  return isUpperBound ? null : reason;
}
