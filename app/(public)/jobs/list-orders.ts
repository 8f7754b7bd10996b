import { defaultSort, type SearchCriteria, type Sort } from "@/domain/search/search-criteria";
import { searchHref } from "@/domain/search/search-href";

const labels: Record<Sort, string> = {
  relevance: "Best match",
  newest: "Newest",
  pay: "Highest pay",
};

/** The orders a search can have; best match only where there is a text to match. */
export function listOrders(
  criteria: SearchCriteria,
): { label: string; href: string; current: boolean }[] {
  const hasText = defaultSort(criteria.text) === "relevance";
  const orders: Sort[] = hasText ? ["relevance", "newest", "pay"] : ["newest", "pay"];
  return orders.map((sort) => ({
    label: labels[sort],
    href: searchHref({ ...criteria, sort }),
    current: criteria.sort === sort,
  }));
}
