import {
  type AnsweringMarket,
  type FindMarkets,
  findMarkets,
  type MarketRequest,
} from "./find-standing";

// A list that a shared cache may keep for 10 s need not look closer than that itself.
const MAX_AGE_MS = 10_000;
const MOST_CELLS = 1000;

type Kept = { market: AnsweringMarket | null; keptUntilMs: number };

/**
 * Finds markets as `findMarkets` does and keeps each for 10 s, for lists in which the same few
 * hundred cells are asked for again and again. A page that explains a figure reads it anew.
 */
export function keepRecentMarkets(
  find: FindMarkets = findMarkets,
  nowMs: () => number = Date.now,
): FindMarkets {
  const kept = new Map<string, Kept>();

  return async (db, requests) => {
    const keys = requests.map(keyOf);
    const known = new Map(keys.flatMap((key) => entryOf(key)));
    const missing = new Map(
      requests.flatMap((request, at) => {
        const key = keys[at] ?? "";
        return known.has(key) ? [] : [[key, request] as const];
      }),
    );
    const found = missing.size === 0 ? [] : await find(db, [...missing.values()]);
    if (kept.size + found.length > MOST_CELLS) kept.clear();
    for (const [at, key] of [...missing.keys()].entries()) {
      const market = found[at] ?? null;
      known.set(key, market);
      kept.set(key, { market, keptUntilMs: nowMs() + MAX_AGE_MS });
    }
    return keys.map((key) => known.get(key) ?? null);
  };

  function entryOf(key: string): [string, AnsweringMarket | null][] {
    const entry = kept.get(key);
    return entry && entry.keptUntilMs > nowMs() ? [[key, entry.market]] : [];
  }
}

function keyOf({ role, level, country }: MarketRequest): string {
  return `${role ?? ""}|${level ?? ""}|${country ?? ""}`;
}
