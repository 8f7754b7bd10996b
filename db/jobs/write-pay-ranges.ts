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
 * one that does not look like what was meant is kept and held. Returns the listings of which a
 * further range is held that was not held before.
 */
export async function writePayRanges(
  db: Database,
  written: readonly WrittenJob[],
  now: Date,
): Promise<Set<number>> {
  const known = written.filter(({ stored }) => stored !== undefined).map(({ id }) => id);
  const heldBefore = await listHeldRanges(db, known);
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
  const newlyHeld = rows.filter((row) => isHeldFurther(row) && !heldBefore.has(rangeKey(row)));
  return new Set(newlyHeld.map(({ jobId }) => jobId));
}

/** A range by what it posts: it is the same one wherever it stands among the others. */
function rangeKey(row: typeof jobPayRanges.$inferInsert): string {
  return JSON.stringify([
    row.jobId,
    row.label,
    row.postedPayText,
    row.postedPayMinHundredths,
    row.postedPayMaxHundredths,
    row.postedPayCurrency,
    row.postedPayPeriod,
  ]);
}

function isHeldFurther({ position, payState }: typeof jobPayRanges.$inferInsert): boolean {
  return position > 0 && payState === "held";
}

async function listHeldRanges(db: Database, jobIds: readonly number[]): Promise<Set<string>> {
  if (jobIds.length === 0) return new Set();
  const rows = await db
    .select()
    .from(jobPayRanges)
    .where(inArray(jobPayRanges.jobId, [...jobIds]));
  return new Set(rows.filter(isHeldFurther).map(rangeKey));
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
