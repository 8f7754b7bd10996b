import type { FacetGroupProps, FacetOption } from "@/components/jobs/facet-group";
import type { FacetCounts } from "@/db/jobs/count-facets";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { facetLabels, type NamesBySlug, nameFacetValue } from "@/domain/search/filter-names";
import type { FacetName, SearchCriteria } from "@/domain/search/search-criteria";

/** Most values that are listed, besides the chosen ones; each costs every visitor half a kilobyte. */
const mostListed: Readonly<Record<string, number>> = {
  role: 16,
  country: 20,
  skill: 14,
  company: 14,
};
const MOST_LISTED = 12;

/** The facets of a search as groups of boxes; places parted in countries and regions. */
export function listFacets(
  criteria: SearchCriteria,
  counts: FacetCounts,
  names: NamesBySlug,
): FacetGroupProps[] {
  const options = (name: FacetName) => listOptions(name, criteria, counts, names);
  const group = (
    name: FacetName,
    label = facetLabels[name],
    listed = options(name),
    id: string = name,
  ) => ({
    name,
    id: `filter-${id}`,
    label,
    options: cut(listed, mostListed[id] ?? MOST_LISTED),
  });
  const places = options("place");
  const isCountry = ({ value }: FacetOption) => /^[A-Z]{2}$/.test(value);
  return [
    group("workplace", facetLabels.workplace, inOrder(options("workplace"), workplaces)),
    group("level", facetLabels.level, inOrder(options("level"), levels)),
    group("role"),
    group("place", "Country", places.filter(isCountry), "country"),
    group(
      "place",
      "Region",
      places.filter((option) => !isCountry(option)),
      "region",
    ),
    group("type", facetLabels.type, inOrder(options("type"), employmentTypes)),
    group("skill"),
    group("company"),
  ];
}

function listOptions(
  name: FacetName,
  criteria: SearchCriteria,
  counts: FacetCounts,
  names: NamesBySlug,
): FacetOption[] {
  const chosen = criteria.chosen[name];
  const counted = counts.facets[name].map(({ value, name: label, jobs }) => ({
    value,
    label: name === "company" || name === "skill" ? label : nameFacetValue(name, value, names),
    jobs,
    chosen: chosen.includes(value),
  }));
  const uncounted = chosen.filter((value) => !counted.some((option) => option.value === value));
  const none = uncounted.map((value) => ({
    value,
    label: nameFacetValue(name, value, names),
    jobs: 0,
    chosen: true,
  }));
  const isChosen = (option: FacetOption) => (option.chosen ? 1 : 0);
  return [...counted, ...none].toSorted((a, b) => isChosen(b) - isChosen(a) || b.jobs - a.jobs);
}

/** Few values with an order of their own keep it, chosen or not. */
function inOrder(options: readonly FacetOption[], order: readonly string[]): FacetOption[] {
  return options.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

function cut(options: readonly FacetOption[], most: number): FacetOption[] {
  return options.filter((option, index) => option.chosen || index < most);
}
