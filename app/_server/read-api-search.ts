import { db } from "@/db/client";
import { findSearchNames } from "@/db/jobs/find-search-names";
import { describeProblem, type Problem } from "@/domain/api/problem";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import {
  type ParsedSearch,
  parseSearchParams,
  type RawSearchParams,
  requestedValues,
  type SearchNotice,
} from "@/domain/search/parse-search-params";

/**
 * Reads a search as the search page does, but refuses what the page leaves out and names: a
 * program is better told than served something else.
 */
export async function readApiSearch(
  query: RawSearchParams,
): Promise<{ search: ParsedSearch } | { problem: Problem }> {
  const names = await findSearchNames(db, {
    skills: requestedValues(query, "skill"),
    companies: requestedValues(query, "company"),
  });
  const currencies = Object.keys(currentExchangeRates.perUsd);
  const search = parseSearchParams(query, { ...names, currencies });
  if (search.notices.length === 0) return { search };
  const errors = search.notices.map(toError);
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join(" ");
  return { problem: describeProblem("invalid-request", { detail, errors }) };
}

function toError(notice: SearchNotice): { field: string; message: string } {
  switch (notice.kind) {
    case "unknown-value":
      return { field: notice.name, message: `There is no “${notice.value}”.` };
    case "too-many-values":
      return { field: notice.name, message: `It takes at most ${notice.read} values.` };
    case "query-cut":
      return { field: "q", message: "It is too long." };
    case "broken-cursor":
      return { field: "after", message: "It is no cursor of this search and order." };
  }
}
