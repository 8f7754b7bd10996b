import autocannon from "autocannon";

export interface LoadResult {
  requestsPerSecond: number;
  p50Ms: number;
  p95Ms: number;
  /** Answers that were not 2xx, and connections that failed. */
  failed: number;
}

export type Target = {
  what: string;
  url: string;
  /** The row that it is compared with, by its name. */
  besides?: string;
};
export type LoadRow = Target & LoadResult;

export type Load = { connections: number; seconds: number; rounds: number };

/**
 * Loads every address in turn, several rounds of it, so that whatever else the machine does falls
 * on all of them; each row is the median of its rounds.
 */
export async function measureTargets(targets: readonly Target[], load: Load): Promise<LoadRow[]> {
  const rounds: LoadResult[][] = targets.map(() => []);
  for (let round = 0; round < load.rounds; round += 1) {
    for (const [at, { what, url }] of targets.entries()) {
      process.stderr.write(`${round + 1}/${load.rounds} ${what} …\n`);
      rounds[at]?.push(await measureLoad(url, load));
    }
  }
  return targets.map((target, at) => ({ ...target, ...medianOf(rounds[at] ?? []) }));
}

function medianOf(results: readonly LoadResult[]): LoadResult {
  const median = (read: (result: LoadResult) => number) =>
    results.map(read).toSorted((a, b) => a - b)[Math.floor(results.length / 2)] ?? 0;
  return {
    requestsPerSecond: median((result) => result.requestsPerSecond),
    p50Ms: median((result) => result.p50Ms),
    p95Ms: median((result) => result.p95Ms),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Loads one address with `connections` requests at a time for `seconds`, after a short warm-up. */
async function measureLoad(
  url: string,
  { connections, seconds }: Pick<Load, "connections" | "seconds">,
): Promise<LoadResult> {
  await autocannon({ url, connections, duration: 1 });
  const times: number[] = [];
  const { non2xx, errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ url, connections, duration: seconds }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    run.on("response", (_client, _status, _bytes, timeMs) => times.push(timeMs));
  });
  times.sort((a, b) => a - b);
  return {
    requestsPerSecond: Math.round(times.length / seconds),
    p50Ms: round(times[Math.floor(times.length * 0.5)] ?? 0),
    p95Ms: round(times[Math.floor(times.length * 0.95)] ?? 0),
    failed: non2xx + errors,
  };
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
