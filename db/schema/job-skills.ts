import { bigint, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { jobs } from "./jobs";
import { skills } from "./skills";

/** Skills and tools a listing asks for. */
export const jobSkills = pgTable(
  "job_skills",
  {
    jobId: bigint({ mode: "number" })
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    skillSlug: text()
      .notNull()
      .references(() => skills.slug),
  },
  (table) => [
    primaryKey({ columns: [table.jobId, table.skillSlug] }),
    index("job_skills_skill").on(table.skillSlug),
  ],
);
