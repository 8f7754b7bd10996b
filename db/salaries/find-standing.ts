import type { Database } from "@/db/connect";
import type { Level } from "@/domain/role/level";
import { findRole } from "@/domain/role/taxonomy";
import { discloseCell, smallestForTails } from "@/domain/statistics/disclosure";
import { type Distribution, sketchDistribution } from "@/domain/statistics/distribution";
import type { MedianInterval } from "@/domain/statistics/median-interval";
import { findStanding, type Standing } from "@/domain/statistics/standing";
import {
  type Percentiles,
  publishedMedianInterval,
  publishedPercentiles,
} from "@/domain/statistics/summary";
import { type MarketCell, type MarketSketches, readMarket } from "./read-market";

/** A listing's pay to be placed in the market. */
export type StandingRequest = {
  role: string | null;
  level: Level | null;
  /** ISO 3166-1 alpha-2; `null` for work that may be done from several countries. */
  country: string | null;
  /** Whole US dollars a year; an open end is `null`. */
  annualUsdMin: number | null;
  annualUsdMax: number | null;
};

/** Where pay stands among posted ranges, and among which. */
export type MarketStanding = {
  /** The cell that was asked for, and how many ranges it has. */
  asked: MarketCell & { n: number };
  /** The cell that answers; broader than `asked` when that one is too small. */
  basis: MarketCell & { n: number };
  isBroader: boolean;
  /** Fewer than 30 ranges. */
  thin: boolean;
  percentiles: Percentiles;
  medianInterval: MedianInterval | null;
  /** Standing of the low and the high end among the middles of the ranges. */
  min: Standing | null;
  max: Standing | null;
};

/** The market that answers for a cell, whatever pay is placed in it. */
export type AnsweringMarket = Omit<MarketStanding, "min" | "max"> & { distribution: Distribution };

/** What a market is looked for by. */
export type MarketRequest = Pick<StandingRequest, "role" | "level" | "country">;

/** Finds the markets of many cells, in the same order; `null` where too little is known. */
export type FindMarkets = (
  db: Database,
  requests: readonly MarketRequest[],
) => Promise<(AnsweringMarket | null)[]>;

/**
 * Places pay in its market, one answer per request and in the same order: `null` where there is
 * no role or too little data. Tried in turn: the role at its level in its country; the broader
 * role (`parent`) so; the role at all levels there; the broader role so. Without a country the
 * same worldwide. The first with 20 ranges answers, else the first that may be shown. Pay in one
 * country is never placed among that of others.
 */
export async function findStandings(
  db: Database,
  requests: readonly StandingRequest[],
  find: FindMarkets = findMarkets,
): Promise<(MarketStanding | null)[]> {
  const markets = await find(db, requests);
  return requests.map((request, at) => place(request, markets[at] ?? null));
}

/** The markets of `findStandings`, read in one go. */
export const findMarkets: FindMarkets = async (db, requests) => {
  const ladders = requests.map(climb);
  const market = await readMarket(db, ladders.flat());
  return ladders.map((ladder) => chooseRung(ladder, market));
};

function climb({ role, level, country }: MarketRequest): MarketCell[] {
  if (!role) return [];
  const parent = findRole(role)?.parent ?? null;
  const family = parent ? [role, parent] : [role];
  const levels = level ? [level, null] : [null];
  return levels.flatMap((one) => family.map((slug) => ({ role: slug, level: one, country })));
}

function place(
  { annualUsdMin, annualUsdMax }: StandingRequest,
  market: AnsweringMarket | null,
): MarketStanding | null {
  if (market === null) return null;
  const { distribution, ...answer } = market;
  const stand = (usd: number | null) => (usd === null ? null : findStanding(distribution, usd));
  return { ...answer, min: stand(annualUsdMin), max: stand(annualUsdMax) };
}

function chooseRung(ladder: readonly MarketCell[], market: MarketSketches): AnsweringMarket | null {
  const rungs = ladder.flatMap((cell) => {
    const { sketch, employers } = market.read(cell);
    const distribution = sketchDistribution(sketch);
    const disclosure = discloseCell(distribution.n, employers);
    return [{ cell, distribution, disclosure }];
  });
  const [asked] = rungs;
  const shown = rungs.filter(({ disclosure }) => disclosure.shown);
  const answer = shown.find(({ distribution }) => distribution.n >= smallestForTails) ?? shown[0];
  const percentiles = answer && publishedPercentiles(answer.distribution, answer.disclosure);
  if (!asked || !answer || !percentiles) return null;
  const { distribution, disclosure } = answer;
  return {
    asked: { ...asked.cell, n: asked.distribution.n },
    basis: { ...answer.cell, n: distribution.n },
    isBroader: answer !== asked,
    thin: disclosure.shown && disclosure.thin,
    percentiles,
    medianInterval: publishedMedianInterval(distribution, disclosure),
    distribution,
  };
}
