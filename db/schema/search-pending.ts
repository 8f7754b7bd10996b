import { bigint, customType, index, pgTable } from "drizzle-orm/pg-core";
import { identity } from "./columns";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * Changes of `job_search` that the counts do not know yet, oldest first; written by a trigger.
 * Only ever added to, so that writers of listings never wait for each other; what counts reads
 * these listings one by one, until db/search/fold-pending-rows.ts takes them in.
 */
export const searchPending = pgTable(
  "search_pending",
  {
    id: identity(),
    jobId: bigint({ mode: "number" }).notNull(),
    /** The words that the listing had before the change; `null` when it was not there. */
    oldTitleWords: tsvector(),
  },
  (table) => [index("search_pending_job").on(table.jobId, table.id)],
);
