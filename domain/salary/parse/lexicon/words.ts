import type { PayPeriod } from "@/domain/salary/pay";

/** Words and phrases of one meaning, separated by commas or line ends, in small letters. */
export interface WordList {
  words: string;
  senses?: number;
  period?: PayPeriod;
  unit?: PayPeriod;
  currency?: string;
  multiplier?: number;
}
