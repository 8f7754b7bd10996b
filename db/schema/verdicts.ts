import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text } from "drizzle-orm/pg-core";
import { verdictOutcomes } from "@/domain/salary/verdict";
import { createdAt, identity, oneOf } from "./columns";
import { jobs } from "./jobs";
import { methodVersions } from "./method-versions";
import { salaryObservations } from "./salary-observations";

/** Judgements of pay, never changed: a new judgement is a new row, the newest is in force. */
export const verdicts = pgTable(
  "verdicts",
  {
    id: identity(),
    jobId: bigint({ mode: "number" }).references(() => jobs.id, { onDelete: "cascade" }),
    observationId: bigint({ mode: "number" }).references(() => salaryObservations.id, {
      onDelete: "cascade",
    }),
    outcome: text({ enum: verdictOutcomes }).notNull(),
    methodVersion: text()
      .notNull()
      .references(() => methodVersions.version),
    judgedAt: createdAt(),
  },
  (table) => [
    index("verdicts_job").on(table.jobId, table.id.desc()),
    index("verdicts_observation").on(table.observationId, table.id.desc()),
    oneOf("verdicts_outcome", table.outcome, verdictOutcomes),
    check("verdicts_one_subject", sql`num_nonnulls(${table.jobId}, ${table.observationId}) = 1`),
  ],
);
