import { periodsPerYear } from "@/domain/salary/annualise";
import type { Reading } from "@/domain/salary/judge/reading";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { PayPosting, VerdictOutcome } from "@/domain/salary/verdict";
import { quantile } from "@/scripts/reference/robust";
import type { RealRange } from "./bench-case";
import { rankRepairs } from "./rank-repairs";

/** What a judge says of one posting; repairs best first. */
interface Said {
  verdict: VerdictOutcome;
  repairs: Reading[];
}
export interface Peer {
  id: string;
  name: string;
  judge: (posting: PayPosting) => Said;
}

interface Cell {
  sorted: number[];
  /** ln of the median. */
  center: number;
  /** 1.4826 × median absolute deviation, ln. */
  spread: number;
}

function fitCell(values: number[]): Cell {
  const sorted = values.sort((a, b) => a - b);
  const center = quantile(sorted, 0.5);
  const deviations = sorted.map((one) => Math.abs(one - center)).sort((a, b) => a - b);
  return { sorted, center, spread: 1.4826 * quantile(deviations, 0.5) };
}

const pathsOf = (job: Pick<PayPosting, "role" | "level" | "country">) => [
  `${job.role}|${job.level}|${job.country}`,
  `${job.role}|${job.level}`,
  `${job.level}`,
  "",
];

/** Cells of a peer: role × level × country, then broader. */
type Cells = Map<string, Cell>;

function fitCells(calibration: readonly RealRange[]): Cells {
  const groups = new Map<string, number[]>();
  for (const range of calibration) {
    const middle = Math.log(range.usdMin * range.usdMax) / 2;
    for (const path of pathsOf(range)) {
      const group = groups.get(path);
      if (group) group.push(middle);
      else groups.set(path, [middle]);
    }
  }
  return new Map([...groups].map(([path, values]) => [path, fitCell(values)]));
}

const leastInCell = 5;

/** The narrowest cell with five ranges or more. */
function findCell(cells: Cells, posting: PayPosting): Cell {
  for (const path of pathsOf(posting)) {
    const cell = cells.get(path);
    if (cell && cell.sorted.length >= leastInCell) return cell;
  }
  throw new Error("the calibration half is empty");
}

/** ln US dollars a year of an end; `null` when it cannot be converted. */
function logUsd(amount: number | null, posting: PayPosting, reference: PayReference) {
  const rate = reference.rates.perUsd[posting.currency ?? ""];
  if (amount === null || amount <= 0 || !rate || !posting.period) return null;
  return Math.log((amount * periodsPerYear[posting.period]) / rate);
}

function middleOf(posting: PayPosting, reference: PayReference): number | null {
  const ends = [logUsd(posting.min, posting, reference), logUsd(posting.max, posting, reference)];
  const known = ends.filter((end) => end !== null);
  return known.length ? known.reduce((sum, end) => sum + end, 0) / known.length : null;
}

/**
 * The five peers, fitted to the calibration half. All share one way to propose repairs: the
 * readings whose middle lies nearest to the peer's own centre.
 */
export function fitPeers(calibration: readonly RealRange[], reference: PayReference): Peer[] {
  const cells = fitCells(calibration);
  const say = (posting: PayPosting, isHeld: boolean, center: number): Said => ({
    verdict: isHeld ? "hold" : "ok",
    repairs: isHeld ? rankRepairs(posting, center, reference) : [],
  });
  const world = cells.get("")?.center ?? 0;

  const clip = (posting: PayPosting) => {
    const low = logUsd(posting.min, posting, reference);
    const high = logUsd(posting.max, posting, reference);
    const isOutside =
      low === null || high === null || low < Math.log(15_000) || high > Math.log(800_000);
    return say(posting, isOutside, world);
  };

  const tukey = (isLog: boolean) => (posting: PayPosting) => {
    const { sorted, center } = findCell(cells, posting);
    const middle = middleOf(posting, reference);
    if (middle === null) return say(posting, true, center);
    const scale = isLog ? (value: number) => value : Math.exp;
    const [q1, q3] = [scale(quantile(sorted, 0.25)), scale(quantile(sorted, 0.75))];
    const reach = 1.5 * (q3 - q1);
    const at = scale(middle);
    return say(posting, at < q1 - reach || at > q3 + reach, center);
  };

  const isFar = (middle: number | null, center: number, spread: number, most: number) =>
    middle === null || Math.abs(middle - center) > most * spread;

  const logMad = (posting: PayPosting) => {
    const { center, spread } = findCell(cells, posting);
    const middle = middleOf(posting, reference);
    return say(posting, isFar(middle, center, Math.max(spread, 0.05), 3.5), center);
  };

  const shrunken = (posting: PayPosting) => {
    let [center, spread] = [world, cells.get("")?.spread ?? 0.4];
    for (const path of pathsOf(posting).reverse()) {
      const cell = cells.get(path);
      if (!cell) continue;
      const n = cell.sorted.length;
      center = (n * cell.center + 10 * center) / (n + 10);
      spread = (n * cell.spread + 10 * spread) / (n + 10);
    }
    const { min, max } = posting;
    const breaksRule = min === null || max === null || min <= 0 || min > max || max / min > 4;
    const isHeld = breaksRule || isFar(middleOf(posting, reference), center, spread, 4);
    return say(posting, isHeld, center);
  };

  return [
    { id: "clip", name: "fixed clip 15K–800K", judge: clip },
    { id: "tukey-dollars", name: "Tukey, dollars", judge: tukey(false) },
    { id: "tukey-logs", name: "Tukey, logs", judge: tukey(true) },
    { id: "log-mad", name: "log-MAD", judge: logMad },
    { id: "shrunken", name: "shrunken log-MAD with rules", judge: shrunken },
  ];
}
