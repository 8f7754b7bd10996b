import { db } from "@/db/client";
import { readSearchParams } from "@/db/search/read-search-params";
import { describeProblem, type Problem } from "@/domain/api/problem";
import type {
  ParsedSearch,
  RawSearchParams,
  SearchNotice,
} from "@/domain/search/parse-search-params";

/**
 * Reads a search as the search page does, but refuses what the page leaves out and names: a
 * program is better told than served something else.
 */
export async function readApiSearch(
  query: RawSearchParams,
): Promise<{ search: ParsedSearch } | { problem: Problem }> {
  const search = await readSearchParams(db, query);
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
