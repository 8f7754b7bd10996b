import type { Reading } from "@/domain/salary/judge/reading";
import type { BenchClass } from "./bench-case";
import type { Peer } from "./peers";

/** Shares of one class under one judge, 0 to 1; `repaired` is `null` where no truth is known. */
export interface Rates {
  n: number;
  held: number;
  noted: number;
  repaired: number | null;
}

/** Amounts rounded on the way still count as the truth within this. */
const tolerance = 0.01;

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= tolerance * Math.abs(b);
}

function isTruth(reading: Reading, truth: Reading): boolean {
  return (
    reading.currency === truth.currency &&
    reading.period === truth.period &&
    isNear(reading.min, truth.min) &&
    isNear(reading.max, truth.max)
  );
}

/** Judges every case of a class. A repair counts when the truth is one of the first two readings. */
export function measureClass({ cases }: BenchClass, peer: Peer): Rates {
  let [held, noted, repaired, recoverable] = [0, 0, 0, 0];
  for (const { posting, truth } of cases) {
    const said = peer.judge(posting);
    if (said.verdict === "hold") held += 1;
    if (said.verdict !== "ok") noted += 1;
    if (!truth) continue;
    recoverable += 1;
    if (said.repairs.slice(0, 2).some((reading) => isTruth(reading, truth))) repaired += 1;
  }
  const n = cases.length;
  return {
    n,
    held: held / n,
    noted: noted / n,
    repaired: recoverable ? repaired / recoverable : null,
  };
}
