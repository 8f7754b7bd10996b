import { toJobRow } from "@/db/jobs/write-job-rows";
import { type SearchedJob, toSearchRow } from "@/db/jobs/write-search-rows";
import { settlePay } from "@/domain/job/settle-pay";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import { type Corpus, corpusNow } from "./corpus/corpus";

type RoleNames = Parameters<typeof toSearchRow>[1];
type CorpusRows = ReturnType<typeof toRows>;

/**
 * The finished rows of the listings `from` up to `to`, made by the functions that save listings.
 * Their pay is taken for plausible instead of judged, and their HTML for sanitised: both are so by
 * the way the corpus is drawn. The ids are the numbers of the listings and of companies from 1.
 */
export function makeCorpusRows(
  corpus: Corpus,
  { from, to, roleNames }: { from: number; to: number; roleNames: RoleNames },
) {
  const all = Array.from({ length: to - from }, (_, at) => toRows(corpus, from + at, roleNames));
  const gather = <Name extends keyof CorpusRows>(name: Name) => all.map((rows) => rows[name]);
  return {
    jobs: gather("job"),
    places: gather("places").flat(),
    regions: gather("regions").flat(),
    skills: gather("skills").flat(),
    search: gather("search").filter((row) => row !== null),
  };
}

function toRows(corpus: Corpus, number: number, roleNames: RoleNames) {
  const { draft, companyRank } = corpus.draw(number);
  const id = number + 1;
  const company = { id: companyRank + 1, name: draft.company.name };
  const settled = settlePay(draft.pay, "ok", currentExchangeRates);
  const annualUsd = settled.payState === "shown" ? settled.annualUsd : null;
  const settlement = { ...settled, annualUsd, verdict: null };
  const descriptionHtml = draft.description;
  const searched: SearchedJob = { id, company, draft, settlement, descriptionHtml };
  const { state } = draft;
  const writing = { ...searched, hash: String(number), stored: undefined, state };
  return {
    job: { id, ...toJobRow(writing, corpusNow) },
    places: draft.places.map((place, position) => ({ jobId: id, position, ...place })),
    regions: draft.eligibleRegions.map((region) => ({ jobId: id, region })),
    skills: draft.skills.map(({ slug }) => ({ jobId: id, skillSlug: slug })),
    search: state === "published" ? toSearchRow(searched, roleNames) : null,
  };
}
