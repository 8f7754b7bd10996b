import { answerApi, answerPreflight } from "@/app/_server/answer-api";
import { db } from "@/db/client";
import { checkOffer } from "@/db/salaries/check-offer";
import { checkSalary } from "@/domain/api/check-salary";
import { licence } from "@/domain/api/shared-schemas";
import { toPosting } from "@/domain/salary/offer";

export const POST = answerApi(checkSalary, async ({ body }) => {
  const posting = toPosting(body, new Date().getFullYear());
  const { verdict, standing } = await checkOffer(db, posting);
  const { verdict: outcome, ...judged } = verdict;
  return {
    answer: {
      read: { role: posting.role, level: posting.level },
      verdict: outcome,
      ...judged,
      standing: standing && {
        asked: standing.asked,
        basis: standing.basis,
        isBroader: standing.isBroader,
        thin: standing.thin,
        median: standing.percentiles.p50,
        min: standing.min,
        max: standing.max,
      },
      licence,
    },
  };
});

export const OPTIONS = answerPreflight;
