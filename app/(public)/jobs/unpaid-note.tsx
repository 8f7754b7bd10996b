import type { SearchCriteria } from "@/domain/search/search-criteria";
import { searchHref } from "@/domain/search/search-href";

/** Says what a least pay does to listings that show no pay, with the way to the other choice. */
export function UnpaidNote({ criteria, unpaid }: { criteria: SearchCriteria; unpaid: number }) {
  if (criteria.minPay === null || unpaid === 0) return null;
  const keeps = criteria.unpaid === "keep";
  const other = searchHref({ ...criteria, unpaid: keeps ? "hide" : "keep" });
  const jobs =
    unpaid === 1
      ? "1 job without pay is"
      : `${unpaid.toLocaleString("en-US")} jobs without pay are`;
  return (
    <p className="text-sm text-ink-soft">
      {jobs} {keeps ? "kept" : "hidden"}. <a href={other}>{keeps ? "Hide them" : "Show them"}</a>
    </p>
  );
}
