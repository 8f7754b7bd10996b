import type { DraftPay, JobDraft } from "@/domain/job/job-draft";
import { type AnnualUsd, hasAmount, settlePay } from "@/domain/job/settle-pay";
import { judgePay } from "@/domain/salary/judge-pay";
import type { PostedPay } from "@/domain/salary/pay";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import { payReference } from "@/domain/salary/reference/pay-reference";
import type { PayVerdict } from "@/domain/salary/verdict";
import { fromHundredths, toHundredths } from "./hundredths";
import type { StoredJob } from "./read-stored-jobs";

/** What visitors see of a listing's pay, and the verdict that says so where one was made now. */
export type DraftSettlement = {
  payState: StoredJob["payState"];
  shown: PostedPay | null;
  annualUsd: AnnualUsd | null;
  /** `null` when nothing was judged: no amount, or the same pay as judged before. */
  verdict: PayVerdict | null;
};

/**
 * Judges a draft's pay, unless the stored listing posts the same pay for the same kind of job: then
 * what was decided for it, perhaps by a person, stays in force.
 */
export function settleDraft(
  draft: JobDraft,
  stored: StoredJob | undefined,
  now: Date,
): DraftSettlement {
  if (stored && isJudgedAlready(draft, stored)) return keepDecision(stored);
  const { pay } = draft;
  if (!hasAmount(pay)) return { payState: "none", shown: null, annualUsd: null, verdict: null };
  const verdict = judgePay(toPosting(draft, pay, now), payReference);
  const settled = settlePay(pay, verdict.verdict, currentExchangeRates);
  return {
    payState: settled.payState,
    shown: settled.shown,
    annualUsd: settled.payState === "shown" ? settled.annualUsd : null,
    verdict,
  };
}

/**
 * The country a listing's pay is compared in: its first known place, else the one country it
 * accepts; `null` for work that may be done from several countries.
 */
export function payCountry(draft: Pick<JobDraft, "places" | "eligibleRegions">): string | null {
  const place = draft.places.find(({ country }) => country !== null);
  if (place) return place.country;
  const [only, ...others] = draft.eligibleRegions;
  return only && others.length === 0 && /^[A-Z]{2}$/.test(only) ? only : null;
}

/** What is judged of a draft: one of its ranges, and what is known of the job. */
export function toPosting(draft: JobDraft, pay: DraftPay, now: Date) {
  return {
    role: draft.role,
    level: draft.level,
    country: payCountry(draft),
    employmentTypes: draft.employmentTypes,
    workplace: draft.workplace,
    year: (draft.publishedAt ?? now).getUTCFullYear(),
    min: pay.min,
    max: pay.max,
    currency: pay.currency,
    period: pay.period,
    text: pay.text,
  };
}

function isJudgedAlready(draft: JobDraft, stored: StoredJob): boolean {
  const { pay } = draft;
  const now = [
    pay?.text ?? null,
    toHundredths(pay?.min ?? null),
    toHundredths(pay?.max ?? null),
    pay?.currency ?? null,
    pay?.period ?? null,
    draft.role,
    draft.level,
    draft.workplace,
    draft.placesText,
    ...draft.employmentTypes,
  ];
  const before = [
    stored.postedPayText,
    stored.postedPayMinHundredths,
    stored.postedPayMaxHundredths,
    stored.postedPayCurrency,
    stored.postedPayPeriod,
    stored.roleSlug,
    stored.level,
    stored.workplace,
    stored.placesText,
    ...stored.employmentTypes,
  ];
  return now.length === before.length && now.every((value, index) => value === before[index]);
}

function keepDecision(stored: StoredJob): DraftSettlement {
  const { payState, shownPayCurrency: currency, shownPayPeriod: period } = stored;
  if (payState !== "shown" || currency === null || period === null) {
    return { payState, shown: null, annualUsd: null, verdict: null };
  }
  return {
    payState,
    shown: {
      min: fromHundredths(stored.shownPayMinHundredths),
      max: fromHundredths(stored.shownPayMaxHundredths),
      currency,
      period,
    },
    annualUsd: { min: stored.shownAnnualUsdMin, max: stored.shownAnnualUsdMax },
    verdict: null,
  };
}
