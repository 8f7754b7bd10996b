import { and, gte, inArray, isNull, not, or, type SQL, sql } from "drizzle-orm";
import { companies } from "@/db/schema/companies";
import { jobSearch } from "@/db/schema/job-search";
import { roles } from "@/db/schema/roles";
import { type EmploymentType, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { convertCurrency, type ExchangeRates } from "@/domain/salary/exchange-rates";
import {
  activeFilters,
  type FilterName,
  type SearchCriteria,
} from "@/domain/search/search-criteria";
import { toSearchQuery } from "@/domain/search/search-vector";
import type { TextClause } from "@/domain/search/text-query";
import { employmentMask } from "./write-search-rows";

/** One condition of a search on `job_search`, by the filter it comes from. */
export type SearchFilters = ReadonlyMap<FilterName, SQL>;

/** The conditions of a search; the filters narrow each other. */
export function buildSearchFilters(criteria: SearchCriteria, rates: ExchangeRates): SearchFilters {
  return new Map(
    activeFilters(criteria).flatMap((name) => {
      const condition = buildFilter(name, criteria, rates);
      return condition ? [[name, condition] as const] : [];
    }),
  );
}

/** All conditions together, or all but one filter's. */
export function allFilters(filters: SearchFilters, except?: FilterName): SQL | undefined {
  return and(...[...filters].flatMap(([name, condition]) => (name === except ? [] : condition)));
}

/** Whole US dollars a year that the criteria's least pay is worth; `null` without one. */
export function minPayUsd({ minPay, currency }: SearchCriteria, rates: ExchangeRates) {
  if (minPay === null) return null;
  const usd = convertCurrency(minPay, currency, "USD", rates);
  return usd === null ? null : Math.min(Math.round(usd), 2 ** 31 - 1);
}

/** What one filter of a search demands of a row of `job_search`; `undefined` for nothing. */
export function buildFilter(
  name: FilterName,
  criteria: SearchCriteria,
  rates: ExchangeRates,
): SQL | undefined {
  switch (name) {
    case "q":
      return and(...criteria.text.clauses.map(matchesClause));
    case "min":
      return matchesPay(criteria, rates);
    case "role":
      return sql`${jobSearch.roleCode} in (select ${roles.code} from ${roles} where ${inArray(roles.slug, [...criteria.chosen.role])})`;
    case "company":
      return sql`${jobSearch.companyId} in (select ${companies.id} from ${companies} where ${inArray(companies.slug, [...criteria.chosen.company])})`;
    case "level":
      return inArray(jobSearch.levelCode, codesOf(levels, criteria.chosen.level));
    case "workplace":
      return inArray(jobSearch.workplaceCode, codesOf(workplaces, criteria.chosen.workplace));
    case "type":
      return sql`${jobSearch.employmentMask} & ${employmentMask(criteria.chosen.type as EmploymentType[])}::smallint <> 0`;
    case "place":
      return overlaps(jobSearch.countries, [...criteria.chosen.place, "worldwide"]);
    case "skill":
      return overlaps(jobSearch.skillSlugs, criteria.chosen.skill);
  }
}

/** Whether a row of `job_search` has one of the clause's phrases, or none when it is excluded. */
export function matchesClause(clause: TextClause): SQL {
  const query = sql`${toSearchQuery(clause)}::tsquery`;
  const found = sql`(${jobSearch.titleWords} @@ ${query} or ${jobSearch.descriptionWords} @@ ${query})`;
  return clause.excluded ? not(found) : found;
}

function matchesPay(criteria: SearchCriteria, rates: ExchangeRates): SQL | undefined {
  const usd = minPayUsd(criteria, rates);
  if (usd === null) return undefined;
  const paysEnough = gte(jobSearch.annualUsdMax, usd);
  return criteria.unpaid === "keep" ? or(paysEnough, isNull(jobSearch.annualUsdMax)) : paysEnough;
}

function codesOf(words: readonly string[], chosen: readonly string[]): number[] {
  return chosen.map((word) => words.indexOf(word)).filter((code) => code >= 0);
}

function overlaps(
  column: typeof jobSearch.countries | typeof jobSearch.skillSlugs,
  values: readonly string[],
): SQL {
  const list = sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );
  return sql`${column} && array[${list}]::text[]`;
}
