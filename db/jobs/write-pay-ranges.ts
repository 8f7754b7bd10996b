import { inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobPayRanges } from "@/db/schema/job-pay-ranges";
import type { DraftPayRange } from "@/domain/job/job-draft";
import { hasAmount, settlePay } from "@/domain/job/settle-pay";
import { judgePay } from "@/domain/salary/judge-pay";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import { payReference } from "@/domain/salary/reference/pay-reference";
import { toHundredths } from "./hundredths";
import type { WrittenJob } from "./save-jobs";
import { toPosting } from "./settle-draft";

/** Most rows of one statement; nine columns each stay far below its 65,535 parameters. */
const ROWS = 1000;

/**
 * Replaces the ranges of these listings. Each range is judged by itself, as the listing's pay is:
 * one that does not look like what was meant is kept and held.
 */
export async function writePayRanges(
  db: Database,
  written: readonly WrittenJob[],
  now: Date,
): Promise<void> {
  const known = written.filter(({ stored }) => stored !== undefined).map(({ id }) => id);
  if (known.length > 0) await db.delete(jobPayRanges).where(inArray(jobPayRanges.jobId, known));
  const rows = written.flatMap((job) =>
    (job.draft.payRanges ?? []).map((range, position) => ({
      jobId: job.id,
      position,
      label: range.label,
      postedPayText: range.text,
      postedPayMinHundredths: toHundredths(range.min),
      postedPayMaxHundredths: toHundredths(range.max),
      postedPayCurrency: range.currency,
      postedPayPeriod: range.period,
      payState: position === 0 ? firstState(job) : judgeRange(job, range, now),
    })),
  );
  for (let start = 0; start < rows.length; start += ROWS) {
    await db.insert(jobPayRanges).values(rows.slice(start, start + ROWS));
  }
}

/** The first range is the listing's pay and follows what was decided for that. */
function firstState({ settlement }: WrittenJob): "shown" | "held" {
  return settlement.payState === "shown" ? "shown" : "held";
}

function judgeRange({ draft }: WrittenJob, range: DraftPayRange, now: Date): "shown" | "held" {
  if (!hasAmount(range)) return "held";
  const { verdict } = judgePay(toPosting(draft, range, now), payReference);
  return settlePay(range, verdict, currentExchangeRates).payState === "shown" ? "shown" : "held";
}
