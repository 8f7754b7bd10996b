import { pgTable, text } from "drizzle-orm/pg-core";
import { oneOf } from "./columns";

/** Skills and tools that listings ask for. */
export const skills = pgTable(
  "skills",
  {
    slug: text().primaryKey(),
    name: text().notNull(),
    kind: text({ enum: ["skill", "tool"] }).notNull(),
  },
  (table) => [oneOf("skills_kind", table.kind, ["skill", "tool"])],
);
