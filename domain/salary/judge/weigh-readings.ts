import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import { currencyShare, periodShare } from "./label-priors";
import { listSlips, type Scene } from "./list-slips";
import { componentsFor, likelihood, type Market } from "./market";
import type { Measured } from "./measure";
import type { Hypothesis } from "./reading";
import { unexplained } from "./slip-rates";
import { widthDensity } from "./width-density";

export interface Weighed {
  /** Posterior probability that the pay was meant as posted, 0 to 1. */
  asPosted: number;
  /**
   * Posterior probability of another currency so near that the number cannot tell the two apart:
   * a doubt to name, never a reason to hold.
   */
  undecidable: number;
  /** Posterior probability that no reading explains it. */
  unexplained: number;
  /** The other readings, best first, each with its posterior as weight. */
  hypotheses: Hypothesis[];
}

/**
 * The noisy channel: weighs "as posted" against every single slip, prior × likelihood of what
 * would then have been meant.
 */
export function weighReadings(
  measured: Measured,
  market: Market,
  reference: PayReference,
): Weighed {
  const { reading, middle, width, hasBothEnds } = measured;
  const scene: Scene = {
    measured,
    market,
    reference,
    currency: currencyShare(market, reading.currency),
    period: periodShare(market, reading.period),
    width: hasBothEnds ? widthDensity(width, reference.width) : 1,
  };
  const label = scene.currency * scene.period * scene.width;
  const asPosted = label * likelihood(market, componentsFor(market, reading.currency), middle);
  const nothing = (unexplained.rate / unexplained.lnUnits) * scene.currency * scene.period;
  let total = asPosted + nothing;
  const hypotheses: Hypothesis[] = [];
  let undecidable = 0;
  listSlips(scene, (kind, weight, build) => {
    total += weight;
    if (kind === "near-currency") undecidable += weight;
    // A reading a thousand times less likely than "as posted" is never named: not built at all.
    if (weight > asPosted * 1e-3) hypotheses.push({ kind, weight, reading: build() });
  });
  for (const hypothesis of hypotheses) hypothesis.weight /= total;
  hypotheses.sort((a, b) => b.weight - a.weight);
  return {
    asPosted: asPosted / total,
    undecidable: undecidable / total,
    unexplained: nothing / total,
    hypotheses,
  };
}
