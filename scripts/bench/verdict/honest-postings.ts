import type { EmploymentType } from "@/domain/job/terms";
import type { Level } from "@/domain/role/level";
import { periodsPerYear } from "@/domain/salary/annualise";
import type { PayPeriod } from "@/domain/salary/pay";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import { type BenchClass, postingOf, type RealRange } from "./bench-case";
import { pick, sample } from "./pick";

const roles = [
  "data-scientist",
  "machine-learning-engineer",
  "data-engineer",
  "data-analyst",
  "software-engineer",
  null,
];
const lowPay = "IN PK BD NG KE EG PH VN ID LK CO UA MA PE MX BR ZA TH".split(" ");
const usIncome = 82_190;

interface Drawn {
  role: string | null;
  level: Level;
  country: string;
  employmentType?: EmploymentType;
  /** US dollars a year of the lower end, and max / min. */
  usd: number;
  ratio: number;
  currency: string;
  period?: PayPeriod;
}

function roundPosted(amount: number): number {
  const step = 10 ** (Math.floor(Math.log10(amount)) - 1);
  return (Math.round((amount / step) * 2) * step) / 2;
}

function postDrawn(drawn: Drawn, reference: PayReference) {
  const { role, level, country, currency, employmentType = "full-time", period = "year" } = drawn;
  const units = (reference.rates.perUsd[currency] ?? 1) / periodsPerYear[period];
  const min = roundPosted(drawn.usd * units);
  const max = Math.max(min, roundPosted(drawn.usd * drawn.ratio * units));
  const range: RealRange = {
    role,
    level,
    country,
    employmentType,
    year: 2025,
    min,
    max,
    currency,
    usdMin: 0,
    usdMax: 0,
  };
  return { posting: postingOf(range, { period }), truth: null };
}

function between(low: number, high: number, random: () => number): number {
  return low * (high / low) ** random();
}

type Draw = (reference: PayReference, random: () => number) => Drawn;

const extremes: { id: string; name: string; draw: Draw }[] = [
  {
    id: "executives",
    name: "executives at 600–800K in the US",
    draw: (_reference, random) => ({
      role: pick([...roles, "head-of-ai", "head-of-data", "engineering-manager"], random),
      level: "executive",
      country: "US",
      usd: between(450_000, 650_000, random),
      ratio: between(1, 1.6, random),
      currency: "USD",
    }),
  },
  {
    id: "small-pay",
    name: "small pay in low-pay countries",
    draw: ({ countries, currencies }, random) => {
      const country = pick(lowPay, random);
      const level = pick(["entry", "mid", "senior"] as const, random);
      const income = countries[country]?.income ?? usIncome;
      const [low, high] = level === "entry" ? [0.4, 1] : level === "mid" ? [0.6, 2] : [1, 4];
      const currency = pick(["USD", currencies[country] ?? "USD"], random);
      const period = currency === "USD" ? "year" : pick(["year", "month"] as const, random);
      const usd = income * between(low, high, random);
      return {
        role: pick(roles, random),
        level,
        country,
        usd,
        ratio: between(1, 1.7, random),
        currency,
        period,
      };
    },
  },
  {
    id: "interns",
    name: "interns at 3–12K a year in India",
    draw: (_reference, random) => ({
      role: pick(roles, random),
      level: "entry",
      country: "IN",
      employmentType: "internship",
      usd: between(3_000, 10_000, random),
      ratio: between(1, 1.5, random),
      currency: pick(["USD", "INR"], random),
      period: pick(["year", "month"] as const, random),
    }),
  },
  {
    id: "day-rates",
    name: "contractors' day rates",
    draw: ({ rates }, random) => {
      const [country, currency, low, high] = pick(
        [
          ["GB", "GBP", 250, 900],
          ["DE", "EUR", 350, 1100],
          ["FR", "EUR", 300, 900],
          ["US", "USD", 400, 1600],
          ["AU", "AUD", 600, 1500],
          ["CA", "CAD", 400, 1200],
          ["NL", "EUR", 400, 1000],
        ] as const,
        random,
      );
      return {
        role: pick(roles, random),
        level: pick(["mid", "senior"] as const, random),
        country,
        employmentType: pick(["contract", "freelance"] as const, random),
        usd: (between(low, high, random) / (rates.perUsd[currency] ?? 1)) * 260,
        ratio: between(1, 1.4, random),
        currency,
        period: "day",
      };
    },
  },
];

function inLocalPeriod(period: PayPeriod) {
  return (range: RealRange, reference: PayReference) => {
    const currency = reference.currencies[range.country] ?? range.currency;
    const units = (reference.rates.perUsd[currency] ?? 1) / periodsPerYear[period];
    const step = period === "hour" ? 0.01 : 1;
    const min = Math.round((range.usdMin * units) / step) * step;
    const max = Math.round((range.usdMax * units) / step) * step;
    return { posting: postingOf(range, { min, max, currency, period }), truth: null };
  };
}

const ordinaryWidth = 4;

/** Untouched postings, in the kinds the false-hold goals name. */
export function honestPostings(
  test: readonly RealRange[],
  size: number,
  reference: PayReference,
  random: () => number,
): BenchClass[] {
  const { countries } = reference;
  const isLowPay = ({ country }: RealRange) =>
    ["low", "middle"].includes(countries[country]?.band ?? "");
  const ordinary = test.filter(({ min, max }) => max / min <= ordinaryWidth);
  const asPosted = (range: RealRange) => ({ posting: postingOf(range, {}), truth: null });
  const rows: BenchClass[] = [
    { id: "ordinary", name: "ordinary ranges", group: "clean", cases: ordinary.map(asPosted) },
    {
      id: "wide-untouched",
      name: "untouched but wider than 4 times",
      group: "clean",
      cases: test.filter(({ min, max }) => max / min > ordinaryWidth).map(asPosted),
    },
    {
      id: "low-pay-countries",
      name: "low-pay countries",
      group: "clean",
      cases: ordinary.filter(isLowPay).map(asPosted),
    },
  ];
  for (const period of ["hour", "day", "week", "month"] as const) {
    const post = inLocalPeriod(period);
    const drawn = [
      ...sample(ordinary, size, random),
      ...ordinary.filter(({ country }) => country !== "US"),
    ];
    rows.push({
      id: `local-${period}`,
      name: `pay by the ${period}, in local currency`,
      group: "clean",
      cases: drawn.map((range) => post(range, reference)),
    });
  }
  for (const { id, name, draw } of extremes) {
    const cases = Array.from({ length: size }, () => postDrawn(draw(reference, random), reference));
    rows.push({ id, name, group: "clean", cases });
  }
  return rows;
}
