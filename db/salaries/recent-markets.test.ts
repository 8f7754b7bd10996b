import { expect, test } from "vitest";
import type { Database } from "@/db/connect";
import type { AnsweringMarket, FindMarkets, MarketRequest } from "./find-standing";
import { keepRecentMarkets } from "./recent-markets";

const db = {} as Database;
const engineer: MarketRequest = { role: "data-engineer", level: null, country: "US" };
const analyst: MarketRequest = { role: "data-analyst", level: "senior", country: null };
const nobody: MarketRequest = { role: null, level: null, country: null };

/** Finds a market that names its role and the call that found it; none without a role. */
function watchFinds() {
  const calls: MarketRequest[][] = [];
  const find: FindMarkets = async (_db, requests) => {
    calls.push([...requests]);
    return requests.map(({ role }) =>
      role === null ? null : ({ asked: { role, n: calls.length } } as unknown as AnsweringMarket),
    );
  };
  return { calls, find };
}

const names = (markets: (AnsweringMarket | null)[]) =>
  markets.map((market) => market && `${market.asked.role} ${market.asked.n}`);

test("each cell is read once in ten seconds, in whatever list it stands", async () => {
  const { calls, find } = watchFinds();
  let clockMs = 0;
  const recent = keepRecentMarkets(find, () => clockMs);
  expect(names(await recent(db, [engineer, nobody, engineer]))).toEqual([
    "data-engineer 1",
    null,
    "data-engineer 1",
  ]);
  expect(calls).toEqual([[engineer, nobody]]);
  expect(names(await recent(db, [analyst, engineer]))).toEqual([
    "data-analyst 2",
    "data-engineer 1",
  ]);
  expect(calls[1]).toEqual([analyst]);
  await recent(db, [nobody, analyst]);
  expect(calls).toHaveLength(2);
  clockMs = 10_001;
  expect(names(await recent(db, [engineer]))).toEqual(["data-engineer 3"]);
});

test("more cells than are kept are all answered", async () => {
  const { find } = watchFinds();
  const recent = keepRecentMarkets(find, () => 0);
  const many = Array.from({ length: 1500 }, (_, at) => ({ ...engineer, role: `role-${at}` }));
  const markets = await recent(db, many);
  expect(names(markets).slice(-1)).toEqual(["role-1499 1"]);
  expect(names(await recent(db, many.slice(0, 1)))).toEqual(["role-0 1"]);
});

test("a read that fails is not kept", async () => {
  let fails = true;
  const recent = keepRecentMarkets(async (_db, requests) => {
    if (fails) throw new Error("no database");
    return requests.map(() => null);
  });
  await expect(recent(db, [engineer])).rejects.toThrow("no database");
  fails = false;
  expect(await recent(db, [engineer])).toEqual([null]);
});
