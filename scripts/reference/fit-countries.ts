import {
  type CountryPay,
  type IncomeBand,
  incomeBands,
  type PayNode,
} from "@/domain/salary/reference/pay-reference-shape";
import type { Observation } from "./observe-ranges";
import { median, shrinkNode } from "./robust";

/** Difference of a range from US pay of its role and level, ln dollars. */
interface Residual {
  country: string;
  difference: number;
  kind: "local" | "dollars";
}

/** Lower bounds of the bands, PPP dollars of income per head. */
const bandFloors: Record<IncomeBand, number> = {
  high: 50_000,
  upper: 30_000,
  middle: 16_000,
  low: 0,
};

/** Everything below was clipped from the file, so the visible middle of low pay is too high. */
const clipUsd = 15_000;

const strength = { center: 8, spread: 25 };

function bandOf(income: number | null): IncomeBand {
  if (income === null) return "middle";
  return incomeBands.find((band) => income >= bandFloors[band]) ?? "low";
}

/**
 * The clip leaves only the upper part of pay in poor countries: what is seen there says little of
 * the middle and nothing of the spread, so the prior weighs more (docs/method.md, "Countries").
 */
const localSpread: Record<IncomeBand, number> = { high: 0.38, upper: 0.45, middle: 0.6, low: 0.7 };
const localCenterStrength: Record<IncomeBand, number> = { high: 8, upper: 16, middle: 40, low: 80 };
const localSpreadStrength: Record<IncomeBand, number> = {
  high: 25,
  upper: 60,
  middle: 400,
  low: 400,
};

interface Surroundings {
  income: Readonly<Record<string, number>>;
  currencies: Readonly<Record<string, string>>;
  perUsd: Readonly<Record<string, number>>;
}

function residualsOf(
  one: Observation,
  difference: number,
  { income, currencies, perUsd }: Surroundings,
): Residual[] {
  const { country } = one;
  if (one.currency === currencies[country]) return [{ country, difference, kind: "local" }];
  if (one.currency !== "USD") return [];
  const dollars: Residual = { country, difference, kind: "dollars" };
  // In rich countries with a "$" of their own the label is mostly wrong: read in that currency
  // the range is one more sample of local pay (docs/method.md, "Currency").
  const rate = one.currencyDoubt ? perUsd[one.currencyDoubt] : undefined;
  if (!rate || bandOf(income[country] ?? null) !== "high") return [dollars];
  return [dollars, { country, difference: difference - Math.log(rate), kind: "local" }];
}

/**
 * What the middle of a sample would be without the clip at 15,000 USD: the centre of the normal
 * distribution whose visible part has the mean seen, at most one unit (a factor 2.7) lower.
 */
function unclip(seen: number, spread: number, seniorUs: number): number {
  const edge = Math.log(clipUsd) - seniorUs;
  const visibleMean = (center: number) => {
    const alpha = (edge - center) / spread;
    const density = Math.exp(-(alpha ** 2) / 2) / Math.sqrt(2 * Math.PI);
    return center + (spread * density) / Math.max(1e-9, 1 - normalCdf(alpha));
  };
  let [low, high] = [seen - 1, seen];
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (visibleMean(middle) > seen) high = middle;
    else low = middle;
  }
  return high;
}

function normalCdf(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}

function byCountry(residuals: readonly Residual[], kind: Residual["kind"]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const residual of residuals) {
    if (residual.kind !== kind) continue;
    const group = groups.get(residual.country);
    if (group) group.push(residual.difference);
    else groups.set(residual.country, [residual.difference]);
  }
  return groups;
}

/**
 * How pay follows income per head: a country with half the income pays 0.55 of it (0.5 to the
 * power of this). A line fitted to the file alone would be flatter, since the clip leaves only the
 * best paid jobs of poor countries.
 */
const incomeSlope = 0.85;

/** The level of that line: the mean of the countries that the clip hardly touches. */
function fitIntercept(points: readonly { x: number; y: number; n: number }[]): number {
  let [weights, sum] = [0, 0];
  for (const { x, y, n } of points) {
    const weight = n / (n + 5);
    weights += weight;
    sum += weight * (y - incomeSlope * x);
  }
  return sum / weights;
}

export interface CountryFit {
  countries: Record<string, CountryPay>;
  bands: Record<IncomeBand, { local: PayNode; dollars: PayNode }>;
}

/**
 * Fits the pay of every country with a known income or at least one range, as a difference from
 * US pay: income line → income band → country, each shrunk toward the one before.
 */
export function fitCountries(
  observations: readonly Observation[],
  nodes: Readonly<Record<string, PayNode>>,
  surroundings: Surroundings,
): CountryFit {
  const { income } = surroundings;
  const seniorUs = nodes["world/senior"]?.[0] ?? 12;
  const residuals = observations.flatMap((one) => {
    const base = nodes[`${one.role}/${one.level}`] ?? nodes[`world/${one.level}`];
    if (one.country === "US" || !base) return [];
    return residualsOf(one, one.middle - base[0], surroundings);
  });
  const local = byCountry(residuals, "local");
  const dollars = byCountry(residuals, "dollars");
  const incomeUs = income["US"] ?? 80_000;
  const xOf = (country: string) => {
    const own = income[country];
    return own ? Math.log(own / incomeUs) : Math.log(0.25);
  };

  const points = [...local].flatMap(([country, values]) => {
    const own = income[country] ?? 0;
    return own < bandFloors.upper ? [] : [{ x: xOf(country), y: median(values), n: values.length }];
  });
  const intercept = fitIntercept(points);
  const expected = (country: string) => intercept + incomeSlope * xOf(country);

  const fitBand = (band: IncomeBand) => {
    const within = (values: Map<string, number[]>, center: (country: string) => number) =>
      [...values].flatMap(([country, list]) =>
        bandOf(income[country] ?? null) === band ? list.map((one) => one - center(country)) : [],
      );
    return {
      local: shrinkNode(
        within(local, expected),
        { center: 0, spread: localSpread[band] },
        {
          center: localCenterStrength[band],
          spread: localSpreadStrength[band],
        },
      ),
      dollars: shrinkNode(
        within(dollars, () => 0),
        { center: -0.4, spread: 0.7 },
        strength,
      ),
    };
  };
  const bands = Object.fromEntries(incomeBands.map((band) => [band, fitBand(band)])) as Record<
    IncomeBand,
    { local: PayNode; dollars: PayNode }
  >;

  const countries: Record<string, CountryPay> = {};
  const codes = new Set([...Object.keys(income), ...local.keys(), ...dollars.keys()]);
  codes.delete("US");
  for (const country of [...codes].sort()) {
    const own = income[country] ?? null;
    const band = bandOf(own);
    const parent = bands[band];
    const localParent = {
      center: expected(country) + parent.local[0],
      spread: parent.local[1],
    };
    const values = local.get(country) ?? [];
    const moved = values.length ? unclip(median(values), localParent.spread, seniorUs) : 0;
    const shift = values.length ? moved - median(values) : 0;
    countries[country] = {
      band,
      income: own,
      local: shrinkNode(
        values.map((one) => one + shift),
        localParent,
        strength,
      ),
      dollars: shrinkNode(
        dollars.get(country) ?? [],
        { center: parent.dollars[0], spread: parent.dollars[1] },
        strength,
      ),
    };
  }
  return { countries, bands };
}
