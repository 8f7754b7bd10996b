import { annualise } from "@/domain/salary/annualise";
import type { Figure } from "./figure";
import { has, sense } from "./meaning";
import { periodBySize } from "./size-period";
import { skipUnits } from "./skip-units";
import type { Surroundings } from "./surroundings";
import type { Token } from "./token";

const countedWithin = 3;
const mostStrangeWordsOfBareText = 2;
const smallSum = 10_000;
const smallestPlainYearly = 1000;
const mostHours = 500;
const million = 1e6;
const billion = 1e9;

/** Currencies whose units are so small that pay runs to millions. */
const smallUnits = new Set(
  "RUB JPY yen KRW HUF INR rupee COP CLP KZT NGN UZS PKR ARS ISK CRC peso TWD".split(" "),
);
const tinyUnits = new Set(["IDR", "VND"]);

/** Millions of most currencies are funding or turnover unless something calls them pay. */
export function isHuge({ figure, facts }: Surroundings): boolean {
  const multiplier = figure.max.number.multiplier ?? figure.min.number.multiplier ?? 1;
  const currency = figure.currency ?? facts.localCurrency ?? "";
  if (tinyUnits.has(currency)) return false;
  return multiplier >= (smallUnits.has(currency) ? billion : million) && figure.high >= million;
}

/** Less than this a year in one of the strong currencies is a perk or a price. */
const smallestYearlyPay = 6000;
const smallestHourlyPay = 3;
const strongCurrencies = new Set(["$", "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"]);

function isPerkSized({ currency, period, high }: Figure): boolean {
  if (!strongCurrencies.has(currency ?? "")) return false;
  return period === null ? high < smallestHourlyPay : annualise(high, period) < smallestYearlyPay;
}

/** Tokens that may stand beside a figure in a text of nothing else: `/ yr`, `up to`. */
const mostOfBareFigure = 3;

/** A sum of the size of a perk is one where the text says more than the sum. */
function isPerk({ tokens, figure, facts }: Surroundings): boolean {
  if (!isPerkSized(figure)) return false;
  if (facts.strangeWords > 0) return true;
  return !figure.isRange && tokens.length > figure.last - figure.first + 1 + mostOfBareFigure;
}

const mostStrangeWordsOfClause = 3;
const furthestInClause = 20;

function countStrangeWords(tokens: readonly Token[], start: number, step: 1 | -1): number {
  let count = 0;
  for (let index = start, seen = 0; seen < furthestInClause; index += step, seen++) {
    const token = tokens[index];
    if (token === undefined || has(token.meaning, sense.stop)) break;
    // Where an occupation is named beside the sum, prose around it describes the job.
    if (has(token.meaning, sense.title)) return -furthestInClause;
    if (isStrangeNoun(token)) count++;
  }
  return count;
}

/** A sum in the middle of prose that says nothing of pay: "we received a $150k note". */
function isInProse({ tokens, figure }: Surroundings): boolean {
  if (figure.period === "hour" || figure.period === "day") return false;
  const around =
    countStrangeWords(tokens, figure.first - 1, -1) + countStrangeWords(tokens, figure.last + 1, 1);
  return around > mostStrangeWordsOfClause;
}

const beforeOtherNouns = new Set(["in", "from", "of", "to", "worth", "via", "into", "on"]);

/** "$30k in pledges", "$450k from angels": a strange noun right behind names the sum. */
function isNamedByStrangeNoun({ tokens, figure }: Surroundings): boolean {
  const next = tokens[figure.last + 1];
  if (isStrangeNoun(next)) return true;
  return beforeOtherNouns.has(next?.text ?? "") && isStrangeNoun(tokens[figure.last + 2]);
}

/** Whether a figure with a currency that nothing names has the shape of pay. */
export function looksLikePay(around: Surroundings): boolean {
  const { figure } = around;
  const { strangeWords } = around.facts;
  if (isHuge(around) || isPerk(around)) return false;
  if (figure.isRange) return true;
  if (isNamedByStrangeNoun(around) || isInProse(around)) return false;
  return (
    figure.period !== null || figure.high >= smallSum || strangeWords <= mostStrangeWordsOfBareText
  );
}

function isStrangeNoun(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  const { senses, unit, period } = token.meaning;
  return senses === 0 && unit === null && period === null;
}

/** "300k law firms", "12K+ stars": what follows is what the number counts. */
function countsSomething({ tokens, figure, after }: Surroundings): boolean {
  if (after?.name === "counted" && after.distance <= countedWithin) return true;
  const next = tokens[figure.last + 1];
  const isOpen = next?.text === "+" && !next.spaced;
  return isStrangeNoun(isOpen ? tokens[figure.last + 2] : next);
}

function isYearNumber(figure: Figure): boolean {
  return [figure.min, figure.max].every(
    ({ number }) =>
      !number.marked && number.multiplier === null && number.value >= 1980 && number.value <= 2050,
  );
}

/** `40 hours`, `35h`: a plain number right before a unit of time counts that unit. */
function countsTime(tokens: readonly Token[], figure: Figure): boolean {
  const next = tokens[figure.last + 1];
  return (
    next?.kind === "word" &&
    next.meaning.unit !== null &&
    figure.high < mostHours &&
    !has(next.meaning, sense.per)
  );
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
  const { figure, tokens, calledPay } = around;
  if (calledPay === false || countsSomething(around) || isHuge(around)) return false;
  const isClear = calledPay === true || around.facts.strangeWords <= mostStrangeWordsOfBareText;
  if (figure.period !== null && isClear) return !countsTime(tokens, figure);
  const hasMultiplier = (figure.min.number.multiplier ?? figure.max.number.multiplier) !== null;
  return hasMultiplier
    ? figure.isRange || isClear || standsAlone(around)
    : looksLikePlainPay(around);
}
