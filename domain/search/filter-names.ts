import { nameArea } from "@/domain/job/place/name-place";
import { employmentTypeNames, workplaceNames } from "@/domain/job/term-names";
import type { EmploymentType, Workplace } from "@/domain/job/terms";
import { type Level, levelNames } from "@/domain/role/level";
import { findRole } from "@/domain/role/taxonomy";
import { formatMoney } from "@/domain/salary/format-money";
import type { FacetName, FilterName, SearchCriteria } from "./search-criteria";
import { searchedText } from "./text-query";

/** What a visitor reads for each facet. */
export const facetLabels: Record<FacetName, string> = {
  role: "Role",
  level: "Level",
  type: "Employment type",
  workplace: "Workplace",
  place: "Place",
  skill: "Skill",
  company: "Company",
};

/** Names that only the database knows, by slug. */
export type NamesBySlug = {
  skills: ReadonlyMap<string, string>;
  companies: ReadonlyMap<string, string>;
};

/** What a visitor reads for a value of a facet; the value itself where it has no name. */
export function nameFacetValue(name: FacetName, value: string, names: NamesBySlug): string {
  switch (name) {
    case "role":
      return findRole(value)?.name ?? value;
    case "level":
      return levelNames[value as Level] ?? value;
    case "type":
      return employmentTypeNames[value as EmploymentType] ?? value;
    case "workplace":
      return workplaceNames[value as Workplace] ?? value;
    case "place":
      return nameArea(value);
    case "skill":
      return names.skills.get(value) ?? value;
    case "company":
      return names.companies.get(value) ?? value;
  }
}

/** A filter in force in words: `“kafka”`, `Level: Senior-level / Expert`, `At least USD 100,000`. */
export function nameFilter(name: FilterName, criteria: SearchCriteria, names: NamesBySlug): string {
  if (name === "q") return `“${searchedText(criteria.text)}”`;
  if (name === "min") return `At least ${formatMoney(criteria.minPay ?? 0, criteria.currency)}`;
  const values = criteria.chosen[name].map((value) => nameFacetValue(name, value, names));
  return `${facetLabels[name]}: ${values.join(", ")}`;
}

/** A whole search in words, for titles and feeds; `null` for a search for everything. */
export function nameSearch(criteria: SearchCriteria, names: NamesBySlug): string | null {
  const { text, chosen, minPay } = criteria;
  const named = (name: FacetName) =>
    chosen[name].map((value) => nameFacetValue(name, value, names)).join(" or ");
  const parts = [
    text.text === "" ? "" : `“${searchedText(text)}”`,
    named("level"),
    named("role"),
    named("type"),
    named("workplace"),
    named("skill"),
    chosen.place.length > 0 ? `in ${named("place")}` : "",
    chosen.company.length > 0 ? `at ${named("company")}` : "",
    minPay === null ? "" : `from ${formatMoney(minPay, criteria.currency)}`,
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(", ");
}
