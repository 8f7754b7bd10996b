import type { Figure, Standing } from "./figure";
import type { Cue } from "./find-cue";
import { looksLikeBarePay, looksLikePay } from "./looks-like-pay";
import { has, sense } from "./meaning";
import { isHuge, isPerk } from "./sum-size";
import type { Surroundings } from "./surroundings";
import type { Token } from "./token";

const nearExtra = 2;
const nearTotal = 4;

function isNear(cue: Cue | null, name: Cue["name"], within: number): boolean {
  return cue !== null && cue.name === name && cue.distance <= within;
}

/**
 * "$40k variable" and "& 200k+ equity" are parts of pay; the plus of "$200k+ equity" opens the
 * figure or adds to it.
 */
function namesPartOfPay(tokens: readonly Token[], figure: Figure): boolean {
  if (tokens[figure.last + 1]?.text !== "+") return true;
  const before = tokens[figure.first - 1];
  return before !== undefined && has(before.meaning, sense.aside);
}

function isMoney(figure: Figure): boolean {
  return (
    figure.currency !== null ||
    (figure.min.number.multiplier ?? figure.max.number.multiplier) !== null
  );
}

const sharesByNumber = new Set([
  "stock",
  "stock options",
  "options",
  "shares",
  "share options",
  "rsu",
  "rsus",
  "tokens",
]);

/** "10k stock options" counts shares where "$10k stock options" is money. */
function countsShares(tokens: readonly Token[], figure: Figure): boolean {
  return figure.currency === null && sharesByNumber.has(tokens[figure.last + 1]?.text ?? "");
}

/** A figure that its neighbours call a part of pay, or pay with its variable part. */
function standingByName({ tokens, figure, before, after }: Surroundings): Standing | null {
  if (!isMoney(figure)) return null;
  if (countsShares(tokens, figure)) return "not-pay";
  if (isNear(after, "total", nearTotal)) return "total";
  if (isNear(after, "extra", nearExtra) && namesPartOfPay(tokens, figure)) return "extra";
  if (isNear(before, "total", nearTotal)) return "total";
  if (!isNear(before, "extra", nearExtra)) return null;
  return isNear(after, "pay", nearExtra) || isNear(after, "not-pay", nearExtra) ? null : "extra";
}

const nearEnough = 2;
const billion = 1e9;

/** Millions are pay only right beside a noun for it: "$1.2M total comp". */
function isHugePay({ figure, before, after, calledPay }: Surroundings): boolean {
  if (calledPay !== true || figure.high >= billion) return false;
  return [before, after].some(
    (cue) => isNear(cue, "pay", nearEnough) || isNear(cue, "total", nearEnough),
  );
}

/** "parking paid up to $150 monthly": a verb alone makes no pay of a sum of a perk's size. */
function isPaidPerk(around: Surroundings): boolean {
  const { figure, before, after } = around;
  const isNamed = [before, after].some((cue) => cue?.name === "pay" && !cue.isVerb);
  return !isNamed && !figure.isRange && figure.period === "month" && isPerk(around);
}

/** Judges by the words around a figure, then by its shape, whether it states pay. */
export function judgeStanding(around: Surroundings): Standing {
  const { figure } = around;
  if (figure.min.counted || figure.max.counted) return "not-pay";
  const named = standingByName(around);
  if (named !== null) return named;
  if (isHuge(around)) return isHugePay(around) ? "base" : "not-pay";
  if (figure.currency === null) return looksLikeBarePay(around) ? "base" : "not-pay";
  if (isPaidPerk(around)) return "not-pay";
  return (around.calledPay ?? looksLikePay(around)) ? "base" : "not-pay";
}
