import { cache } from "react";
import { db } from "@/db/client";
import { findSearchNames } from "@/db/jobs/find-search-names";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import type { NamesBySlug } from "@/domain/search/filter-names";
import {
  type ParsedSearch,
  parseSearchParams,
  type RawSearchParams,
  requestedValues,
} from "@/domain/search/parse-search-params";

export type ReadSearch = ParsedSearch & { names: NamesBySlug };

/** The search that an address asks for, with the names of its skills and companies. */
export const readSearch = cache(async (params: RawSearchParams): Promise<ReadSearch> => {
  const names = await findSearchNames(db, {
    skills: requestedValues(params, "skill"),
    companies: requestedValues(params, "company"),
  });
  const currencies = Object.keys(currentExchangeRates.perUsd);
  return { ...parseSearchParams(params, { ...names, currencies }), names };
});
