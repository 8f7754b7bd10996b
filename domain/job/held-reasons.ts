import type { FindingCode } from "@/domain/salary/verdict";

/**
 * Why pay is held, in words that say nothing of the amounts: what visitors read while the amounts
 * themselves wait for a person.
 */
export const heldReasons: Record<FindingCode, string> = {
  placeholder: "It looks like a number typed to fill the field, not like an amount of money.",
  "not-positive": "It is zero or less.",
  "swapped-range": "Its lower end is above its upper end.",
  "wide-range": "Its two ends are further apart than those of nearly all posted ranges.",
  "open-ended": "It has one end only.",
  "text-mismatch": "Its text and its fields say different amounts.",
  "scale-slip":
    "It looks like an amount given in thousands where single units are meant, or the reverse.",
  "digit-slip": "It looks like an amount with a digit too many or too few.",
  "period-mismatch": "It looks like pay for another period than the one it names.",
  "currency-doubt": "It looks like an amount in another currency than the one it names.",
  "single-endpoint": "One of its ends looks right and the other does not.",
  "implausibly-high": "It is far above what is paid for such work.",
  "implausibly-low": "It is far below what is paid for such work.",
  "below-minimum-wage": "It is below the minimum wage of the place.",
};
