import { answerApi, answerPreflight } from "@/app/_server/answer-api";
import { readApiSearch } from "@/app/_server/read-api-search";
import { toApiJob } from "@/app/_server/to-api-job";
import { db } from "@/db/client";
import { searchJobs } from "@/db/jobs/search-jobs";
import { listJobs } from "@/domain/api/list-jobs";
import { licence } from "@/domain/api/shared-schemas";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import { formatCursor } from "@/domain/search/search-cursor";

const USUAL_LIMIT = 25;

export const GET = answerApi(listJobs, async ({ query: { limit = USUAL_LIMIT, ...query } }) => {
  const read = await readApiSearch(query);
  if ("problem" in read) return read;
  const { criteria, after } = read.search;
  const page = await searchJobs(db, { criteria, after, limit, rates, now: new Date() });
  return {
    answer: {
      jobs: page.jobs.map(toApiJob),
      next: page.next && formatCursor(page.next),
      licence,
    },
  };
});

export const OPTIONS = answerPreflight;
