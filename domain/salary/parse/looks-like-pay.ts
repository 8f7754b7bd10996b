import type { Figure } from "./figure";
import { has, sense } from "./meaning";
import { isInProse, isNamedByStrangeWord, isStrangeWord } from "./sits-in-prose";
import { periodBySize } from "./size-period";
import { skipUnits } from "./skip-units";
import { isHuge, isPerk } from "./sum-size";
import type { Surroundings } from "./surroundings";

const countedWithin = 3;
const mostStrangeWordsOfBareText = 2;
const smallSum = 10_000;
const smallestPlainYearly = 1000;
const mostHours = 500;
const hoursOfWeek = 168;
const smallestBareSum = 250;

/** "our app is $4.99": a small sum without a period, in a sentence that names no pay. */
function isPrice({ figure, facts }: Surroundings): boolean {
  return figure.period === null && figure.high < smallestBareSum && facts.strangeWords > 0;
}

/** Whether a figure with a currency that nothing names has the shape of pay. */
export function looksLikePay(around: Surroundings): boolean {
  const { figure } = around;
  const { strangeWords } = around.facts;
  if (isHuge(around) || isPerk(around)) return false;
  if (figure.isRange) return true;
  if (figure.high === 0 || isPrice(around)) return false;
  if (isNamedByStrangeWord(around) || isInProse(around)) return false;
  return (
    figure.period !== null || figure.high >= smallSum || strangeWords <= mostStrangeWordsOfBareText
  );
}

/** "300k law firms", "12K+ stars": what follows is what the number counts. */
function countsSomething({ tokens, figure, after, calledPay }: Surroundings): boolean {
  if (after?.name === "counted" && after.distance <= countedWithin) return true;
  if (calledPay === true) return false;
  const next = tokens[figure.last + 1];
  const isOpen = next?.text === "+" && !next.spaced;
  return isStrangeWord(isOpen ? tokens[figure.last + 2] : next);
}

function isYearNumber(figure: Figure): boolean {
  return [figure.min, figure.max].every(
    ({ number }) =>
      !number.marked && number.multiplier === null && number.value >= 1980 && number.value <= 2050,
  );
}

/** `10-20 per week`: hours, for no pay by the week is so small a number. */
function countsHours({ period, high, min, max }: Figure): boolean {
  const multiplier = min.number.multiplier ?? max.number.multiplier;
  return period === "week" && high <= hoursOfWeek && multiplier === null;
}

/** `40 hours`, `35h`: a plain number right before a unit of time counts that unit. */
function countsTime({ tokens, figure, before }: Surroundings): boolean {
  const next = tokens[figure.last + 1];
  if (next?.kind !== "word" || next.meaning.unit === null || figure.high >= mostHours) return false;
  return !has(next.meaning, sense.per) && !(before?.name === "pay" && before.distance <= 1);
}

/** Nothing strange follows: the end, a mark, or a word that may follow an amount of pay. */
function standsAlone({ tokens, figure }: Surroundings): boolean {
  const next = tokens[skipUnits(tokens, figure.last + 1)];
  if (next === undefined || next.kind === "mark") return true;
  return has(next.meaning, sense.stop | sense.aside | sense.pay | sense.extra | sense.neutral);
}

function looksLikePlainPay(around: Surroundings): boolean {
  const { tokens, figure, calledPay } = around;
  const { strangeWords, hasCurrency, localCurrency } = around.facts;
  const hasOtherCurrency = hasCurrency || localCurrency !== null;
  if (figure.high < smallestPlainYearly || isYearNumber(figure)) return false;
  if (periodBySize(figure.low || figure.high, null).period === null) return false;
  if (calledPay === true) return true;
  if (tokens.length === 1) return true;
  if (!figure.isRange) return hasOtherCurrency && strangeWords === 0 && figure.min.number.marked;
  return hasOtherCurrency || strangeWords <= mostStrangeWordsOfBareText;
}

/** Whether a figure without any currency has the shape of pay; stricter than with one. */
export function looksLikeBarePay(around: Surroundings): boolean {
  const { figure, calledPay } = around;
  if (calledPay === false || countsSomething(around) || isHuge(around)) return false;
  if (countsHours(figure)) return false;
  const isClear = calledPay === true || around.facts.strangeWords <= mostStrangeWordsOfBareText;
  if (figure.period !== null && isClear) return !countsTime(around);
  const hasMultiplier = (figure.min.number.multiplier ?? figure.max.number.multiplier) !== null;
  return hasMultiplier
    ? figure.isRange || isClear || standsAlone(around)
    : looksLikePlainPay(around);
}
