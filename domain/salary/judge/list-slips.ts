import { periodsPerYear } from "@/domain/salary/annualise";
import { payPeriods } from "@/domain/salary/pay";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import { mislabelledShare } from "./label-priors";
import { listCurrencies } from "./list-currencies";
import { componentsFor, likelihood, type Market } from "./market";
import { type Measured, scaleEnds } from "./measure";
import type { Reading, SlipKind } from "./reading";
import { slipRates } from "./slip-rates";
import { thresholds } from "./thresholds";
import { widthDensity } from "./width-density";

/** Takes one hypothesis: its prior times likelihood, and the reading if it is worth building. */
export type Take = (kind: SlipKind, weight: number, reading: () => Reading) => void;

const powers = [
  { factor: 10, rate: slipRates.ten, oneEnd: slipRates.oneEndTen, kind: "digits" },
  { factor: 100, rate: slipRates.hundred, oneEnd: slipRates.oneEndHundred, kind: "digits" },
  { factor: 1000, rate: slipRates.thousand, oneEnd: slipRates.oneEndThousand, kind: "thousand" },
] as const;

/** What every slip is weighed with. */
export interface Scene {
  measured: Measured;
  market: Market;
  reference: PayReference;
  /** Prior share of the currency and of the period posted, and the density of the width. */
  currency: number;
  period: number;
  width: number;
}

function listPeriodSlips(scene: Scene, take: Take) {
  const { measured, market } = scene;
  const { reading, middle } = measured;
  const components = componentsFor(market, reading.currency);
  const fixed = slipRates.period * scene.currency * scene.width;
  for (const period of payPeriods) {
    if (period === reading.period) continue;
    const moved = middle + Math.log(periodsPerYear[period] / periodsPerYear[reading.period]);
    const weight = fixed * mislabelledShare(market, period) * likelihood(market, components, moved);
    take("period", weight, () => ({ ...reading, period }));
  }
}

function listScaleSlips(scene: Scene, take: Take) {
  const { measured, market } = scene;
  const { reading, middle } = measured;
  const components = componentsFor(market, reading.currency);
  const fixed = scene.currency * scene.period * scene.width;
  for (const { factor, rate, kind } of powers) {
    const step = Math.log(factor);
    take(kind, fixed * rate * likelihood(market, components, middle - step), () =>
      scaleEnds(reading, 1 / factor, 1 / factor),
    );
    take(kind, fixed * rate * likelihood(market, components, middle + step), () =>
      scaleEnds(reading, factor, factor),
    );
  }
}

/** Two currencies closer than this cannot be told apart by an amount: ln of the ratio of rates. */
const nearCurrencies = Math.log(2);

/** How often `currency` is meant where the posting says another. */
function currencySlipRate({ measured, market }: Scene, currency: string): number {
  const posted = measured.reading.currency;
  if (currency === market.home) {
    // "$" read as US dollars: nine of ten such labels in a country with a dollar of its own.
    const isMisread = posted === "USD" && market.misreadsDollarSign;
    return isMisread ? slipRates.dollarSign : slipRates.homeCurrency;
  }
  if (currency !== "USD") return slipRates.otherCurrency;
  const isOwnSign = market.hasDollarSign && posted === market.home;
  return isOwnSign ? slipRates.ownDollarSign : slipRates.dollarsMeant;
}

function listCurrencySlips(scene: Scene, take: Take) {
  const { measured, market, reference } = scene;
  const { reading, middle } = measured;
  const fixed = scene.period * scene.width;
  const posted = Math.log(reference.rates.perUsd[reading.currency] ?? 1);
  for (const { currency, logPerUsd, share, components } of listCurrencies(market, reference)) {
    if (currency === reading.currency) continue;
    const step = posted - logPerUsd;
    const kind = Math.abs(step) < nearCurrencies ? "near-currency" : "currency";
    const prior = currencySlipRate(scene, currency) * share * fixed;
    take(kind, prior * likelihood(market, components, middle + step), () => ({
      ...reading,
      currency,
    }));
  }
}

const widestSound = Math.log(thresholds.width.hold);

function listOneEndSlips(scene: Scene, take: Take) {
  const { measured, market, reference } = scene;
  const { reading, middle, width } = measured;
  if (!measured.hasBothEnds) return;
  const components = componentsFor(market, reading.currency);
  const fixed = scene.currency * scene.period;
  const tryEnds = (rate: number, minStep: number, maxStep: number) => {
    const newWidth = width + maxStep - minStep;
    // What was meant is a sound range: not one that would be held for its width again.
    if (newWidth < 0 || newWidth > widestSound) return;
    const moved = middle + (minStep + maxStep) / 2;
    const explained =
      likelihood(market, components, moved) * widthDensity(newWidth, reference.width);
    take("one-end", fixed * rate * explained, () =>
      scaleEnds(reading, Math.exp(minStep), Math.exp(maxStep)),
    );
  };
  for (const { factor, oneEnd } of powers) {
    const step = Math.log(factor);
    tryEnds(oneEnd, step, 0);
    tryEnds(oneEnd, -step, 0);
    tryEnds(oneEnd, 0, step);
    tryEnds(oneEnd, 0, -step);
  }
  if (width >= 0) return;
  const swapped = likelihood(market, components, middle) * widthDensity(-width, reference.width);
  take("swapped", fixed * slipRates.swapped * swapped, () => ({
    ...reading,
    min: reading.max,
    max: reading.min,
  }));
}

/** Weighs every single slip that could have led to the posting. */
export function listSlips(scene: Scene, take: Take): void {
  if (scene.width > 0) {
    listPeriodSlips(scene, take);
    listScaleSlips(scene, take);
    listCurrencySlips(scene, take);
  }
  listOneEndSlips(scene, take);
}
