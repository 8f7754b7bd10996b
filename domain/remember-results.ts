/** Most results kept; then all are forgotten, which is cheaper than to keep an order among them. */
const MOST = 10_000;

/**
 * A pure function of a text that remembers its results, for files whose lines repeat what they say.
 * Callers share the results and must not change them.
 */
export function rememberResults<Result>(
  compute: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const result = compute(text);
    if (known.size === MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
