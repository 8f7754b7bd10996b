import { bigint, jsonb, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { findingCodes, type Repair } from "@/domain/salary/verdict";
import { oneOf } from "./columns";
import { verdicts } from "./verdicts";

/** The reasons of a verdict, most serious first. */
export const verdictFindings = pgTable(
  "verdict_findings",
  {
    verdictId: bigint({ mode: "number" })
      .notNull()
      .references(() => verdicts.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    code: text({ enum: findingCodes }).notNull(),
    severity: text({ enum: ["note", "hold"] }).notNull(),
    message: text().notNull(),
    repairs: jsonb().$type<Repair[]>().notNull().default([]),
  },
  (table) => [
    primaryKey({ columns: [table.verdictId, table.position] }),
    oneOf("verdict_findings_code", table.code, findingCodes),
    oneOf("verdict_findings_severity", table.severity, ["note", "hold"]),
  ],
);
