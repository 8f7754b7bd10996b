/** Half of the answers came within `p50Ms`, nineteen of twenty within `p95Ms`. */
export type Latency = { p50Ms: number; p95Ms: number; answers: number };

/** What is asked until the time is over is enough, but at least this many answers. */
const LEAST_ANSWERS = 8;

/**
 * Asks one thing after the other, `atOnce` at a time, in the order given, and measures how long
 * each answer takes to come. Stops early after `budgetMs`.
 */
export async function measureLatency<Question>(
  questions: readonly Question[],
  ask: (question: Question) => Promise<unknown>,
  { atOnce, budgetMs }: { atOnce: number; budgetMs: number },
): Promise<Latency> {
  const times: number[] = [];
  const end = performance.now() + budgetMs;
  let next = 0;
  const work = async () => {
    while (next < questions.length) {
      if (performance.now() > end && times.length >= LEAST_ANSWERS) return;
      const question = questions[next++] as Question;
      const start = performance.now();
      await ask(question);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  times.sort((a, b) => a - b);
  return { p50Ms: share(times, 0.5), p95Ms: share(times, 0.95), answers: times.length };
}

/** The value below which a share of the sorted values lies (nearest rank). */
export function share(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}
