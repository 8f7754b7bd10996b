import { bigint, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { applicationStages } from "@/domain/job/application-stages";
import { createdAt, moment, oneOf } from "./columns";
import { jobs } from "./jobs";
import { users } from "./users";

/** Jobs a seeker keeps, with how far an application has come. */
export const savedJobs = pgTable(
  "saved_jobs",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    jobId: bigint({ mode: "number" })
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    stage: text({ enum: applicationStages }).notNull().default("saved"),
    note: text().notNull().default(""),
    savedAt: createdAt(),
    stageChangedAt: moment().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.jobId] }),
    index("saved_jobs_job").on(table.jobId),
    oneOf("saved_jobs_stage", table.stage, applicationStages),
  ],
);
