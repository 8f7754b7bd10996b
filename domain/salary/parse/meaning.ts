import type { PayPeriod } from "@/domain/salary/pay";

/** What a word can do in a statement of pay; a word may do several things. */
export const sense = {
  /** Names pay: salary, base, gehalt. */
  pay: 1 << 0,
  /** Names pay including its variable part: OTE, total compensation. */
  ote: 1 << 1,
  /** Names a part of yearly pay beside the base: equity, bonus, variable. */
  extra: 1 << 2,
  /** Names money that is not pay: funding, revenue, insurance, referral bonus. */
  notPay: 1 << 3,
  /** Names what an allowance is for: learning, transit, equipment. */
  thing: 1 << 4,
  /** Counted by a number: users, years, stars. */
  count: 1 << 5,
  /** Joins the ends of a range: to, bis, до. */
  join: 1 << 6,
  /** Joins the ends of a range only after `between`. */
  and: 1 << 7,
  between: 1 << 8,
  /** Stands before a lower bound: from, starting at. */
  floorBefore: 1 << 9,
  /** Stands after a lower bound: and up, or more. */
  floorAfter: 1 << 10,
  ceilingBefore: 1 << 11,
  ceilingAfter: 1 << 12,
  /** An amount after it is exact, whatever stands before: about, starting salary. */
  exact: 1 << 13,
  /** Tells one statement of pay from another: place, level, employment type. */
  label: 1 << 14,
  /** A number after it is a name: level 3, band 6. */
  grade: 1 << 15,
  /** A word without a sense of its own that may follow an amount of pay. */
  neutral: 1 << 16,
  /** Ends a clause. */
  stop: 1 << 17,
  /** Begins something said beside the pay: plus, and, comma. */
  aside: 1 << 18,
  /** Turns the unit after it into a period: per, a, each. */
  per: 1 << 19,
  /** Pay for a piece of work, or for a time that is no `PayPeriod`: a project, two weeks. */
  lumpSum: 1 << 20,
  /** Says the same amount again: equivalent, approximately. */
  restates: 1 << 21,
  /** Denies the count or time word after it: paid hourly. */
  manner: 1 << 22,
  /** Names a way of being employed, which pay may differ by. */
  employment: 1 << 23,
  /** A point inside a range that has just been given: midpoint, average. */
  inner: 1 << 24,
  /** Pay or perk by what it is for: stipend. */
  allowance: 1 << 25,
  /** Names an occupation; what stands before it describes that, not the amount behind it. */
  title: 1 << 26,
  /** A plain number after it is an identifier: job ID, ref. */
  identifier: 1 << 27,
  /** Says pay less surely than a noun does: "we pay $400 of your premiums". */
  payVerb: 1 << 28,
  /** Hands over a sum, which is no pay unless it comes every hour, month or year. */
  handsOver: 1 << 29,
} as const;

/** Words that mean something together, such as `in excess of`. */
export interface Phrase {
  /** The words after the first one. */
  rest: readonly string[];
  meaning: Meaning;
}

export interface Meaning {
  senses: number;
  /** A word that gives the period by itself: hourly, per annum. */
  period: PayPeriod | null;
  /** A word that gives the period after `per`, `/` or an amount: hour, yr. */
  unit: PayPeriod | null;
  /** ISO 4217, or the name of an ambiguous family of signs such as `$`. */
  currency: string | null;
  /** What a number before the word is multiplied by. */
  multiplier: number | null;
  /** Phrases that begin with the word, the longest first. */
  phrases: readonly Phrase[] | null;
}

export const noMeaning: Meaning = Object.freeze({
  senses: 0,
  period: null,
  unit: null,
  currency: null,
  multiplier: null,
  phrases: null,
});

export function has(meaning: Meaning, senses: number): boolean {
  return (meaning.senses & senses) !== 0;
}
