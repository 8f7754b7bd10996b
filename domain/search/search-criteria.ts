import type { TextQuery } from "./text-query";

/** What a search can be narrowed by with a choice of values; the names are those in the address. */
export const facetNames = [
  "role",
  "level",
  "type",
  "workplace",
  "place",
  "skill",
  "company",
] as const;
export type FacetName = (typeof facetNames)[number];

/** Everything that can be taken out of a search: a facet, its text, its least pay. */
export type FilterName = FacetName | "q" | "min";

export const sorts = ["newest", "pay", "relevance"] as const;
export type Sort = (typeof sorts)[number];

/** A search as it was understood: every value in it is one that exists. */
export type SearchCriteria = {
  text: TextQuery;
  /** Values of one facet widen each other, facets narrow each other. */
  chosen: Readonly<Record<FacetName, readonly string[]>>;
  /** Least annual pay, compared with the top of the posted range; whole units of `currency`. */
  minPay: number | null;
  /** ISO 4217. */
  currency: string;
  /** Whether a least pay keeps or hides listings that show no pay. */
  unpaid: "hide" | "keep";
  sort: Sort;
};

/** A search for everything, newest first. */
export const everything: SearchCriteria = {
  text: { text: "", clauses: [], cut: false, exact: false, correctedText: null },
  chosen: { role: [], level: [], type: [], workplace: [], place: [], skill: [], company: [] },
  minPay: null,
  currency: "USD",
  unpaid: "hide",
  sort: "newest",
};

/** The order of results when none is asked for: the best match of a text, else the newest. */
export function defaultSort(text: TextQuery): Sort {
  return text.clauses.some(({ excluded }) => !excluded) ? "relevance" : "newest";
}

/** The filters that are in force. */
export function activeFilters({ text, chosen, minPay }: SearchCriteria): FilterName[] {
  return [
    ...(text.clauses.length > 0 ? (["q"] as const) : []),
    ...facetNames.filter((name) => chosen[name].length > 0),
    ...(minPay === null ? [] : (["min"] as const)),
  ];
}

/** The same search without one of its filters. */
export function withoutFilter(criteria: SearchCriteria, name: FilterName): SearchCriteria {
  if (name === "q") {
    const sort = criteria.sort === "relevance" ? "newest" : criteria.sort;
    return { ...criteria, text: everything.text, sort };
  }
  if (name === "min") return { ...criteria, minPay: null };
  return { ...criteria, chosen: { ...criteria.chosen, [name]: [] } };
}

/** The same search without one value of a facet. */
export function withoutValue(
  criteria: SearchCriteria,
  name: FacetName,
  value: string,
): SearchCriteria {
  const values = criteria.chosen[name].filter((chosen) => chosen !== value);
  return { ...criteria, chosen: { ...criteria.chosen, [name]: values } };
}
