import {
  facetLabels,
  type NamesBySlug,
  nameFacetValue,
  nameFilter,
} from "@/domain/search/filter-names";
import {
  facetNames,
  type SearchCriteria,
  withoutFilter,
  withoutValue,
} from "@/domain/search/search-criteria";
import { searchHref } from "@/domain/search/search-href";

/** Every filter in force as a chip, with the address of the search without it. */
export function listChips(
  criteria: SearchCriteria,
  names: NamesBySlug,
): { label: string; removeHref: string }[] {
  const single = (["q", "min"] as const)
    .filter((name) => (name === "q" ? criteria.text.text !== "" : criteria.minPay !== null))
    .map((name) => ({
      label: nameFilter(name, criteria, names),
      removeHref: searchHref(withoutFilter(criteria, name)),
    }));
  const values = facetNames.flatMap((name) =>
    criteria.chosen[name].map((value) => ({
      label: `${facetLabels[name]}: ${nameFacetValue(name, value, names)}`,
      removeHref: searchHref(withoutValue(criteria, name, value)),
    })),
  );
  return [...single, ...values];
}
