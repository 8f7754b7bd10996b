import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { PayPosting } from "@/domain/salary/verdict";
import { contractKind } from "./contract-kind";
import { buildMarket, type Market } from "./market";

/** Markets already built, by reference: a market follows from its key and the reference alone. */
const builtMarkets = new WeakMap<PayReference, Map<string, Market>>();
const mostKept = 20_000;

/** The market of a posting, built once for each role, level, country, contract kind and year. */
export function findMarket(posting: PayPosting, reference: PayReference): Market {
  let markets = builtMarkets.get(reference);
  if (!markets) {
    markets = new Map();
    builtMarkets.set(reference, markets);
  }
  const kind = contractKind(posting.employmentTypes);
  const key = `${posting.role}|${posting.level}|${posting.country}|${kind}|${posting.year}`;
  const known = markets.get(key);
  if (known) return known;
  if (markets.size >= mostKept) markets.clear();
  const market = buildMarket(posting, reference);
  markets.set(key, market);
  return market;
}
