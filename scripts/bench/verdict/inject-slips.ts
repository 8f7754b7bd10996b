import { periodsPerYear } from "@/domain/salary/annualise";
import { type PayPeriod, payPeriods } from "@/domain/salary/pay";
import { type BenchCase, type BenchClass, postingOf, type RealRange } from "./bench-case";
import { pick } from "./pick";

type Inject = (range: RealRange, random: () => number) => BenchCase;
interface Slip {
  id: string;
  name: string;
  group: BenchClass["group"];
  inject: Inject;
}

const truthOf = (range: RealRange, period: PayPeriod = "year") =>
  ({ min: range.min, max: range.max, currency: range.currency, period }) as const;

/** Pay for a shorter period is posted in whole units, by the hour to the cent. */
function perPeriod(amount: number, period: PayPeriod): number {
  const exact = amount / periodsPerYear[period];
  return exact < 200 ? Math.round(exact * 100) / 100 : Math.round(exact);
}

function inPeriod(range: RealRange, period: PayPeriod): RealRange {
  return { ...range, min: perPeriod(range.min, period), max: perPeriod(range.max, period) };
}

function whole(amount: number): number {
  return amount >= 1000 ? Math.round(amount) : Math.round(amount * 100) / 100;
}

function scaled(minFactor: number, maxFactor: number): Inject {
  return (range) => ({
    posting: postingOf(range, {
      min: whole(range.min * minFactor),
      max: whole(range.max * maxFactor),
    }),
    truth: truthOf(range),
  });
}

function bothEnds(id: string, name: string, factor: number): Slip {
  return { id, name, group: "scale", inject: scaled(factor, factor) };
}

const scaleSlips: Slip[] = [
  bothEnds("times-10", "×10", 10),
  bothEnds("by-10", "÷10", 1 / 10),
  bothEnds("cents", "×100 (cents)", 100),
  bothEnds("by-100", "÷100", 1 / 100),
  bothEnds("times-1000", "×1000", 1000),
  bothEnds("by-1000", "÷1000 (K left out)", 1 / 1000),
];

const oneEndSlips: Slip[] = [10, 100, 1000].flatMap((factor) => [
  {
    id: `max-times-${factor}`,
    name: `max ×${factor}`,
    group: "one end",
    inject: scaled(1, factor),
  },
  {
    id: `max-by-${factor}`,
    name: `max ÷${factor}`,
    group: "one end",
    inject: scaled(1, 1 / factor),
  },
  {
    id: `min-times-${factor}`,
    name: `min ×${factor}`,
    group: "one end",
    inject: scaled(factor, 1),
  },
  {
    id: `min-by-${factor}`,
    name: `min ÷${factor}`,
    group: "one end",
    inject: scaled(1 / factor, 1),
  },
]);

const periodSlips: Slip[] = payPeriods.flatMap((meant) =>
  payPeriods
    .filter((posted) => posted !== meant)
    .map((posted) => ({
      id: `${meant}-as-${posted}`,
      name: `${meant} read as ${posted}`,
      group: "period" as const,
      inject: (range: RealRange) => {
        const paid = inPeriod(range, meant);
        const { min, max } = paid;
        return {
          posting: postingOf(paid, { period: posted }),
          truth: { ...truthOf(range, meant), min, max },
        };
      },
    })),
);

function placeholderSlip(id: string, name: string, draw: (random: () => number) => number): Slip {
  return {
    id,
    name,
    group: "structure",
    inject: (range, random) => {
      const amount = draw(random);
      const ends = pick(["both", "max", "min"] as const, random);
      const min = ends === "max" ? range.min : amount;
      const max = ends === "min" ? range.max : amount;
      return { posting: postingOf(range, { min, max }), truth: null };
    },
  };
}

const sequences = [1234, 12345, 123456, 1234567, 12345678, 123456789, 654321, 54321, 123456000];

const structureSlips: Slip[] = [
  placeholderSlip("repeated-digits", "repeated digits", (random) => {
    const digit = pick(["1", "2", "3", "4", "5", "6", "7", "8", "9"], random);
    const times = pick([4, 5, 6, 7, 8], random);
    return (
      Number(digit.repeat(digit === "9" ? Math.max(6, times) : times)) * pick([1, 1, 1000], random)
    );
  }),
  placeholderSlip("sequence", "sequences", (random) => pick(sequences, random)),
  placeholderSlip("zero", "zero", () => 0),
  placeholderSlip("one", "one", () => 1),
  {
    id: "negative",
    name: "negative",
    group: "structure",
    inject: (range) => ({
      posting: postingOf(range, { min: -range.min, max: -range.max }),
      truth: truthOf(range),
    }),
  },
  {
    id: "swapped",
    name: "swapped ends",
    group: "structure",
    inject: (range) => ({
      posting: postingOf(range, { min: range.max, max: range.min }),
      truth: truthOf(range),
    }),
  },
  {
    id: "too-wide",
    name: "too wide (4.2 to 12 times)",
    group: "structure",
    inject: (range, random) => {
      const half = Math.sqrt(4.2 * (12 / 4.2) ** random());
      const middle = Math.sqrt(range.min * range.max);
      const min = Math.round(middle / half);
      return { posting: postingOf(range, { min, max: Math.round(middle * half) }), truth: null };
    },
  },
];

/** Every slip but the mix-ups of currencies. */
export const slips: readonly Slip[] = [
  ...structureSlips,
  ...scaleSlips,
  ...oneEndSlips,
  ...periodSlips,
];

/** Injects one slip into ranges; ranges it would not change are left out. */
export function injectSlip(
  slip: Slip,
  ranges: readonly RealRange[],
  random: () => number,
): BenchClass {
  const cases = ranges
    .map((range) => ({ range, ...slip.inject(range, random) }))
    .filter(
      ({ range, posting }) =>
        posting.min !== range.min || posting.max !== range.max || posting.period !== "year",
    )
    .map(({ posting, truth }) => ({ posting, truth }));
  const { id, name, group } = slip;
  return { id, name, group, cases };
}
