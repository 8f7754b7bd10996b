import autocannon from "autocannon";

export interface LoadResult {
  requestsPerSecond: number;
  p50Ms: number;
  p95Ms: number;
  /** Answers that were not 2xx, and connections that failed. */
  failed: number;
}

/** Loads one address with `connections` requests at a time for `seconds`, after a short warm-up. */
export async function measureLoad(
  url: string,
  { connections, seconds }: { connections: number; seconds: number },
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
