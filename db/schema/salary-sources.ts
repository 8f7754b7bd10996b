import { date, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, oneOf } from "./columns";

/** Posted ranges and self-reports are never in one number. */
export const observationKinds = ["posted", "self-report"] as const;

/** Where observations come from, as shown beside every number made from them. */
export const salarySources = pgTable(
  "salary_sources",
  {
    slug: text().primaryKey(),
    kind: text({ enum: observationKinds }).notNull(),
    name: text().notNull(),
    licence: text().notNull(),
    url: text(),
    /** Day of the source's own publication. */
    publishedOn: date({ mode: "string" }),
    /** `aggregate`: only roll-ups are held here; `observations`: every range is. */
    detail: text({ enum: ["aggregate", "observations"] }).notNull(),
    builderVersion: text(),
    createdAt: createdAt(),
  },
  (table) => [
    oneOf("salary_sources_kind", table.kind, observationKinds),
    oneOf("salary_sources_detail", table.detail, ["aggregate", "observations"]),
  ],
);
