import type { RawSearchParams } from "@/domain/search/parse-search-params";

/** A search as the address bar has it. */
export type BenchQuery = RawSearchParams;

/** One kind of search, and different ones of that kind. */
export type QueryClass = {
  name: string;
  queries: readonly BenchQuery[];
  /** The page that is asked for, from 1. */
  page: number;
  /** Whether SQLite is asked the same: it corrects no spelling. */
  comparable: boolean;
};
