import type { Database } from "@/db/connect";
import { judgePay } from "@/domain/salary/judge-pay";
import { payReference } from "@/domain/salary/reference/pay-reference";
import type { PayPosting, PayVerdict } from "@/domain/salary/verdict";
import { findStandings, type MarketStanding } from "./find-standing";

/** What is said of an offer: the employer's verdict, and where it stands. */
export type CheckedOffer = { verdict: PayVerdict; standing: MarketStanding | null };

/**
 * Judges an offer and places it among posted ranges of its role, level and country. Only reads:
 * nothing of the offer is stored. No standing without a role, without annual pay in US dollars, or
 * where too few ranges may be shown.
 */
export async function checkOffer(db: Database, posting: PayPosting): Promise<CheckedOffer> {
  const verdict = judgePay(posting, payReference);
  const { usdMin = null, usdMax = null } = verdict.annual ?? {};
  if (usdMin === null && usdMax === null) return { verdict, standing: null };
  const [standing = null] = await findStandings(db, [
    {
      role: posting.role,
      level: posting.level,
      country: posting.country,
      annualUsdMin: usdMin,
      annualUsdMax: usdMax,
    },
  ]);
  return { verdict, standing };
}
