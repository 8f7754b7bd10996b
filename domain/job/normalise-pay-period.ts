import type { PayPeriod } from "@/domain/salary/pay";
import periodWords from "./pay-period-words.json" with { type: "json" };

const periodOfWord = new Map(
  Object.entries(periodWords.periods).flatMap(([period, words]) =>
    words.map((word): [string, PayPeriod] => [word, period as PayPeriod]),
  ),
);
const otherPeriods = new Set(periodWords.otherPeriods);

/** Longest unit that is read; boards write a word or three. */
const readMaxChars = 100;

/**
 * The pay period that a board's unit names: `1 YEAR`, `YEAR`, `per-year-salary`, `per-hour-wage`,
 * `P.A.`, or null. What is not one of our periods is null as well, never the nearest one:
 * `bi-week-salary`, `semi-monthly`, `2 WEEK`, `quarter`, `NONE`, and a unit that names two periods.
 * An amount per fortnight read as weekly would be doubled without a trace; with no period it is
 * shown as posted and goes to a person.
 */
export function normalisePayPeriod(unit: string | null): PayPeriod | null {
  const words =
    (unit ?? "")
      .slice(0, readMaxChars)
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? [];
  const count = words.find((word) => /^\d+$/.test(word));
  if (count !== undefined && Number(count) !== 1) return null;
  if (words.some((word) => otherPeriods.has(word))) return null;
  const named = new Set(words.flatMap((word) => periodOfWord.get(word) ?? []));
  const initials = periodOfWord.get(words.join(""));
  if (named.size === 0 && initials !== undefined) return initials;
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}
