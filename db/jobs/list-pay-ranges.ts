import { asc, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobPayRanges } from "@/db/schema/job-pay-ranges";
import type { PostedPay } from "@/domain/salary/pay";
import { fromHundredths } from "./hundredths";

/** The ranges that a listing posts beside its first, as visitors may see them. */
export type FurtherRanges = {
  /** Whom or where the listing's first range is for; empty where it was not said. */
  firstLabel: string;
  shown: { label: string; pay: PostedPay }[];
  /** How many more are held and not shown. */
  heldCount: number;
};

/** The further ranges of a listing in the order posted; none for one that posts a single range. */
export async function listPayRanges(db: Database, jobId: number): Promise<FurtherRanges> {
  const rows = await db
    .select({
      label: jobPayRanges.label,
      min: jobPayRanges.postedPayMinHundredths,
      max: jobPayRanges.postedPayMaxHundredths,
      currency: jobPayRanges.postedPayCurrency,
      period: jobPayRanges.postedPayPeriod,
      payState: jobPayRanges.payState,
    })
    .from(jobPayRanges)
    .where(eq(jobPayRanges.jobId, jobId))
    .orderBy(asc(jobPayRanges.position));
  const [first, ...further] = rows;
  const shown = further.flatMap(({ label, min, max, currency, period, payState }) =>
    payState === "shown" && currency !== null && period !== null
      ? [{ label, pay: { min: fromHundredths(min), max: fromHundredths(max), currency, period } }]
      : [],
  );
  return { firstLabel: first?.label ?? "", shown, heldCount: further.length - shown.length };
}
