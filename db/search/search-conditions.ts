import type { SQL } from "drizzle-orm";
import { buildFilter, matchesClause, minPayUsd } from "@/db/jobs/search-filters";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import {
  activeFilters,
  type FilterName,
  type SearchCriteria,
} from "@/domain/search/search-criteria";
import { clausePhrases, type Phrase, type TextClause } from "@/domain/search/text-query";

/** One demand of a search: that a listing has all lexemes of one of the phrases, or of none. */
export type Condition = {
  filter: FilterName;
  /** Lexemes of `search_lexemes`; empty for a demand that is not about lexemes. */
  phrases: readonly Phrase[];
  excluded: boolean;
  /** Whether the lexemes say it all: several words need not stand next to each other. */
  isExact: boolean;
  /** The same demand of the columns of `job_search`. */
  sql: SQL;
  /** Least pay in whole US dollars a year, and whether listings without pay are kept. */
  pay: { leastUsd: number; keepUnpaid: boolean } | null;
};

/** Lexemes of roles and companies by slug, which only the database knows. */
export type Codes = ReadonlyMap<string, string>;

/** The demands of a search; all have to be met. */
export function buildConditions(
  criteria: SearchCriteria,
  { rates, codes }: { rates: ExchangeRates; codes: Codes },
): Condition[] {
  return activeFilters(criteria).flatMap((filter) => {
    if (filter === "q") return criteria.text.clauses.map(ofClause);
    if (filter === "min") return ofPay(criteria, rates);
    const phrases = criteria.chosen[filter].flatMap((value) => lexemesOf(filter, value, codes));
    const unique = [...new Set(phrases)].map((lexeme) => [lexeme]);
    const sql = buildFilter(filter, criteria, rates);
    return sql ? [{ ...plain, filter, phrases: unique, sql }] : [];
  });
}

const plain = { excluded: false, isExact: true, pay: null };

function ofClause(clause: TextClause): Condition {
  const phrases = clausePhrases(clause);
  return {
    filter: "q",
    phrases,
    excluded: clause.excluded,
    isExact: phrases.every((phrase) => phrase.length === 1),
    sql: matchesClause(clause),
    pay: null,
  };
}

function ofPay(criteria: SearchCriteria, rates: ExchangeRates): Condition[] {
  const leastUsd = minPayUsd(criteria, rates);
  const sql = buildFilter("min", criteria, rates);
  if (leastUsd === null || !sql) return [];
  const pay = { leastUsd, keepUnpaid: criteria.unpaid === "keep" };
  return [{ ...plain, filter: "min", phrases: [], sql, pay }];
}

function lexemesOf(filter: FilterName, value: string, codes: Codes): string[] {
  switch (filter) {
    case "level":
      return [`level=${codeOf(levels, value)}`];
    case "workplace":
      return [`workplace=${codeOf(workplaces, value)}`];
    case "type":
      return [`type=${codeOf(employmentTypes, value)}`];
    case "place":
      return [`place=${value}`, "place=worldwide"];
    case "skill":
      return [`skill=${value}`];
    default:
      return [codes.get(`${filter}:${value}`) ?? `${filter}=-1`];
  }
}

function codeOf(words: readonly string[], word: string): number {
  return words.indexOf(word);
}

/** The conditions of all filters but one. */
export function without(conditions: readonly Condition[], filter: FilterName | null): Condition[] {
  return conditions.filter((condition) => condition.filter !== filter);
}

/** The text of a `tsquery` on `search_lexemes` that every match meets. */
export function toLexemeQuery({ phrases }: Condition): string {
  return phrases
    .map((words) => `(${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(" & ")})`)
    .join(" | ");
}
