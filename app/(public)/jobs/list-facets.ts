import type { FacetGroupProps, FacetOption } from "@/components/jobs/facet-group";
import type { FacetCounts } from "@/db/jobs/count-facets";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { facetLabels, type NamesBySlug, nameFacetValue } from "@/domain/search/filter-names";
import type { FacetName, SearchCriteria } from "@/domain/search/search-criteria";
import { searchHref } from "@/domain/search/search-href";

/** Values in view, besides the chosen ones: each costs every visitor and the server something. */
const IN_VIEW = 6;

/** Groups that are in view whole: few values, in an order of their own. */
const ordered: Partial<Record<FacetName, readonly string[]>> = {
  workplace: workplaces,
  level: levels,
  type: employmentTypes,
};

type FacetSource = {
  criteria: SearchCriteria;
  counts: FacetCounts;
  names: NamesBySlug;
  /** The group whose values are all in view. */
  more: string | null;
};

/** The facets of a search as groups of boxes; places parted in countries and regions. */
export function listFacets(source: FacetSource): FacetGroupProps[] {
  const places = listOptions("place", source);
  const isCountry = ({ value }: FacetOption) => /^[A-Z]{2}$/.test(value);
  const country = { id: "country", label: "Country", options: places.filter(isCountry) };
  const region = {
    id: "region",
    label: "Region",
    options: places.filter((option) => !isCountry(option)),
  };
  const whole = (name: FacetName) => ({
    id: name,
    label: facetLabels[name],
    options: listOptions(name, source),
  });
  return [
    group("workplace", whole("workplace"), source),
    group("level", whole("level"), source),
    group("role", whole("role"), source),
    group("place", country, source),
    group("place", region, source),
    group("type", whole("type"), source),
    group("skill", whole("skill"), source),
    group("company", whole("company"), source),
  ];
}

function group(
  name: FacetName,
  { id, label, options }: { id: string; label: string; options: FacetOption[] },
  { criteria, more }: FacetSource,
): FacetGroupProps {
  const base = { name, id: `filter-${id}`, label };
  const order = ordered[name];
  if (order) return { ...base, options: inOrder(options, order), toggle: null };
  // One more box takes less room than the line that would leave it out.
  if (options.length <= IN_VIEW + 1) return { ...base, options, toggle: null };
  const isOpen = more === id;
  const href = searchHref(criteria);
  const open = `${href}${href.includes("?") ? "&" : "?"}${new URLSearchParams({ more: id })}`;
  return {
    ...base,
    options: isOpen ? options : options.filter(({ chosen }, at) => chosen || at < IN_VIEW),
    toggle: {
      label: isOpen ? "Show fewer" : `Show all ${options.length}`,
      href: `${isOpen ? href : open}#${base.id}`,
    },
  };
}

function listOptions(name: FacetName, { criteria, counts, names }: FacetSource): FacetOption[] {
  const chosen = criteria.chosen[name];
  const counted = counts.facets[name].map(({ value, name: label, jobs, precision }) => ({
    value,
    label: name === "company" || name === "skill" ? label : nameFacetValue(name, value, names),
    jobs,
    precision,
    chosen: chosen.includes(value),
  }));
  const uncounted = chosen.filter((value) => !counted.some((option) => option.value === value));
  const none = uncounted.map((value) => ({
    value,
    label: nameFacetValue(name, value, names),
    jobs: 0,
    precision: "exact" as const,
    chosen: true,
  }));
  // A box stays where it is when it is ticked.
  return [...counted, ...none].toSorted((a, b) => b.jobs - a.jobs);
}

/** Few values with an order of their own keep it, chosen or not. */
function inOrder(options: readonly FacetOption[], order: readonly string[]): FacetOption[] {
  return options.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}
