import { cache } from "react";
import { db } from "@/db/client";
import { type ReadSearch, readSearchParams } from "@/db/search/read-search-params";
import type { RawSearchParams } from "@/domain/search/parse-search-params";

/** The search that an address asks for, read once for the page and its metadata. */
export const readSearch = cache(
  (params: RawSearchParams): Promise<ReadSearch> => readSearchParams(db, params),
);
