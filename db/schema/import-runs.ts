import { bigint, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, identity, moment, oneOf } from "./columns";
import { companies } from "./companies";
import { importFeeds } from "./import-feeds";

export const importStates = ["running", "finished", "failed"] as const;

/** Each import of a file or feed: what was read, changed, refused. */
export const importRuns = pgTable(
  "import_runs",
  {
    id: identity(),
    format: text().notNull(),
    fileName: text().notNull(),
    companyId: bigint({ mode: "number" }).references(() => companies.id, {
      onDelete: "cascade",
    }),
    /** The feed, for runs by the clock; such a run keeps its feed's address in `fileName`. */
    feedId: bigint({ mode: "number" }).references(() => importFeeds.id, { onDelete: "set null" }),
    state: text({ enum: importStates }).notNull(),
    rowsRead: integer().notNull().default(0),
    rowsCreated: integer().notNull().default(0),
    rowsUpdated: integer().notNull().default(0),
    rowsUnchanged: integer().notNull().default(0),
    rowsHeld: integer().notNull().default(0),
    rowsRefused: integer().notNull().default(0),
    rowsClosed: integer().notNull().default(0),
    /** Why it failed, or why it closed nothing. */
    message: text(),
    /** The first refused rows, with line and reason. */
    refusals: jsonb().$type<{ line: number; reason: string }[]>().notNull().default([]),
    startedAt: createdAt(),
    finishedAt: moment(),
  },
  (table) => [
    index("import_runs_newest").on(table.startedAt.desc()),
    index("import_runs_feed").on(table.feedId, table.id.desc()),
    oneOf("import_runs_state", table.state, importStates),
  ],
);
