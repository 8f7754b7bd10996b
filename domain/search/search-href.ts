import { defaultSort, everything, facetNames, type SearchCriteria } from "./search-criteria";
import { formatCursor, type SearchCursor } from "./search-cursor";

/** The part of an address that says this search, without `?`; empty for a search for everything. */
export function searchQueryString(criteria: SearchCriteria, after?: SearchCursor): string {
  const params = new URLSearchParams();
  if (criteria.text.text !== "") {
    params.set("q", criteria.text.text);
    if (criteria.text.exact) params.set("exact", "1");
  }
  for (const name of facetNames) {
    for (const value of criteria.chosen[name]) params.append(name, value);
  }
  if (criteria.minPay !== null) {
    params.set("min", String(criteria.minPay));
    if (criteria.unpaid === "keep") params.set("unpaid", "keep");
  }
  if (criteria.currency !== everything.currency) params.set("currency", criteria.currency);
  if (criteria.sort !== defaultSort(criteria.text)) params.set("sort", criteria.sort);
  if (after) params.set("after", formatCursor(after));
  return params.toString();
}

/** The address of a search on `path`, by default the search page. */
export function searchHref(
  criteria: SearchCriteria,
  { after, path = "/jobs" }: { after?: SearchCursor | undefined; path?: string } = {},
): string {
  const query = searchQueryString(criteria, after);
  return query === "" ? path : `${path}?${query}`;
}
