import { type JobCount, sayCount } from "@/domain/search/job-count";
import type { SearchCriteria } from "@/domain/search/search-criteria";
import { searchHref } from "@/domain/search/search-href";

/** Says what a least pay does to listings that show no pay, with the way to the other choice. */
export function UnpaidNote({ criteria, unpaid }: { criteria: SearchCriteria; unpaid: JobCount }) {
  if (criteria.minPay === null || unpaid.jobs === 0) return null;
  const keeps = criteria.unpaid === "keep";
  const other = searchHref({ ...criteria, unpaid: keeps ? "hide" : "keep" });
  const jobs =
    unpaid.jobs === 1 && unpaid.precision === "exact"
      ? "1 job without pay is"
      : `${capitalise(sayCount(unpaid))} jobs without pay are`;
  return (
    <p className="text-sm text-ink-soft">
      {jobs} {keeps ? "kept" : "hidden"}. <a href={other}>{keeps ? "Hide them" : "Show them"}</a>
    </p>
  );
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
