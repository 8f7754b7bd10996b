import { judgePay } from "@/domain/salary/judge-pay";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import { seededRandom } from "@/domain/statistics/seeded-random";
import type { BenchClass, RealRange } from "./bench-case";
import { honestPostings } from "./honest-postings";
import { injectSlip, slips } from "./inject-slips";
import type { BenchData } from "./load-ranges";
import { measureClass, type Rates } from "./measure-class";
import { mixCurrencies } from "./mix-currencies";
import { fitPeers, type Peer } from "./peers";
import { sample } from "./pick";

export interface BenchRow {
  id: string;
  name: string;
  group: BenchClass["group"];
  rates: Record<string, Rates>;
}

export interface BenchResult {
  judges: { id: string; name: string }[];
  rows: BenchRow[];
  /** Slips of every kind in ranges of one group of countries, and that group untouched. */
  countryGroups: BenchRow[];
  verdictsPerSecond: number;
}

function ourJudge(reference: PayReference): Peer {
  return {
    id: "salarium",
    name: "Salarium",
    judge: (posting) => {
      const { verdict, findings } = judgePay(posting, reference);
      return { verdict, repairs: findings.flatMap(({ repairs }) => repairs) };
    },
  };
}

const isWideUntouched = ({ min, max }: RealRange) => max / min > 4;

const countryGroups: {
  id: string;
  name: string;
  has: (band: string | null, country: string) => boolean;
}[] = [
  { id: "us", name: "United States", has: (_band, country) => country === "US" },
  { id: "high", name: "other high income", has: (band) => band === "high" },
  { id: "upper", name: "upper-middle income", has: (band) => band === "upper" },
  { id: "low-pay", name: "low-pay countries", has: (band) => band === "middle" || band === "low" },
];

function poolClasses(id: string, name: string, classes: readonly BenchClass[]): BenchClass {
  return { id, name, group: "scale", cases: classes.flatMap(({ cases }) => cases) };
}

function classesByCountry(
  ranges: readonly RealRange[],
  size: number,
  reference: PayReference,
  random: () => number,
): BenchClass[] {
  return countryGroups.flatMap(({ id, name, has }) => {
    const own = ranges.filter(({ country }) =>
      has(reference.countries[country]?.band ?? null, country),
    );
    if (own.length === 0) return [];
    const drawn = sample(own, size, random);
    const classes = slips.map((slip) => injectSlip(slip, drawn, random));
    const clean = honestPostings(drawn, 0, reference, random).filter(
      (one) => one.id === "ordinary",
    );
    return [
      { ...poolClasses(`${id}-slips`, `${name}: all slips`, classes) },
      { ...poolClasses(`${id}-clean`, `${name}: untouched`, clean), group: "clean" as const },
    ];
  });
}

/** Verdicts per second of processor time, the best of five rounds: other programs do not count. */
function measureSpeed(classes: readonly BenchClass[], judge: Peer): number {
  const ordinary = classes.find(({ id }) => id === "ordinary")?.cases ?? [];
  const slipped = classes.filter(({ group }) => group !== "clean").flatMap(({ cases }) => cases);
  // One slip in twenty postings, far more than real boards have.
  const mixed = ordinary.flatMap((one, at) => {
    const slip = at % 20 === 0 ? slipped[(at * 7) % slipped.length] : undefined;
    return slip ? [one, slip] : [one];
  });
  const speeds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    let judged = 0;
    while (judged < 40_000) {
      for (const { posting } of mixed) judge.judge(posting);
      judged += mixed.length;
    }
    const { user, system } = process.cpuUsage(before);
    return judged / ((user + system) / 1e6);
  });
  return Math.round(Math.max(...speeds));
}

/** Runs every class under every judge, all in this process, on the same cases. */
export function runBench(data: BenchData, options: { size: number }): BenchResult {
  const random = seededRandom(20_260_729);
  const { reference, test } = data;
  const judges = [ourJudge(reference), ...fitPeers(data.calibration, reference)];
  const regular = test.filter((range) => !isWideUntouched(range));
  const classes = [
    ...slips.map((slip) => injectSlip(slip, sample(regular, options.size, random), random)),
    ...mixCurrencies(regular, options.size, reference, random),
    ...honestPostings(test, options.size, reference, random),
  ];
  const measure = (one: BenchClass): BenchRow => ({
    id: one.id,
    name: one.name,
    group: one.group,
    rates: Object.fromEntries(judges.map((judge) => [judge.id, measureClass(one, judge)])),
  });
  const byCountry = classesByCountry(regular, Math.ceil(options.size / 4), reference, random);
  return {
    judges: judges.map(({ id, name }) => ({ id, name })),
    rows: classes.filter(({ cases }) => cases.length).map(measure),
    countryGroups: byCountry.filter(({ cases }) => cases.length).map(measure),
    verdictsPerSecond: judges[0] ? measureSpeed(classes, judges[0]) : 0,
  };
}
