import type { Figure } from "./figure";
import type { Cue } from "./find-cue";
import { hasThingNear } from "./find-cue";
import { periodBySize } from "./size-period";
import type { Token } from "./token";

const furthestNotPayOfRange = 4;
const rangeHandicap = 2;

/** A range of the size of a year's pay is hardly ever anything else. */
function isYearlyRange(figure: Figure): boolean {
  return (
    figure.isRange &&
    figure.low <= figure.high &&
    figure.high < 1e6 &&
    periodBySize(figure.low, figure.currency).period === "year"
  );
}

interface Weighed {
  isPay: boolean;
  distance: number;
}

function weighNotPay(distance: number, figure: Figure): Weighed | null {
  if (!figure.isRange) return { isPay: false, distance };
  if (distance > (isYearlyRange(figure) ? 1 : furthestNotPayOfRange)) return null;
  return { isPay: false, distance: distance + rangeHandicap };
}

function weigh(tokens: readonly Token[], figure: Figure, cue: Cue | null): Weighed | null {
  if (cue === null) return null;
  const { distance } = cue;
  switch (cue.name) {
    case "pay":
    case "total":
      return { isPay: true, distance };
    case "not-pay":
      return weighNotPay(distance, figure);
    case "allowance":
      return hasThingNear(tokens, figure)
        ? weighNotPay(distance, figure)
        : { isPay: true, distance };
    case "extra":
    case "counted":
      return null;
  }
}

/**
 * Whether the words around a figure call it pay: the nearer cue decides, and of two equally
 * near ones the one behind. `null` when they say nothing.
 */
export function isCalledPay(
  tokens: readonly Token[],
  figure: Figure,
  before: Cue | null,
  after: Cue | null,
): boolean | null {
  const announced = weigh(tokens, figure, before);
  const named = weigh(tokens, figure, after);
  if (announced === null || named === null) return (announced ?? named)?.isPay ?? null;
  if (announced.distance === named.distance) return named.isPay || figure.isRange;
  return named.distance < announced.distance ? named.isPay : announced.isPay;
}
