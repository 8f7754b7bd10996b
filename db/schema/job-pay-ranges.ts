import { bigint, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { payPeriods } from "@/domain/salary/pay";
import { hundredths, oneOf } from "./columns";
import { jobs } from "./jobs";

/** `shown`: visitors see it; `held`: it does not look like what was meant, and is shown nowhere. */
export const payRangeStates = ["shown", "held"] as const;

/**
 * The ranges of a listing that posts several (zones, levels), exactly as posted. Position 0 is the
 * one that `jobs` keeps as the listing's pay, here for its label.
 */
export const jobPayRanges = pgTable(
  "job_pay_ranges",
  {
    jobId: bigint({ mode: "number" })
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    label: text().notNull().default(""),
    postedPayText: text(),
    postedPayMinHundredths: hundredths(),
    postedPayMaxHundredths: hundredths(),
    postedPayCurrency: text(),
    postedPayPeriod: text({ enum: payPeriods }),
    payState: text({ enum: payRangeStates }).notNull().default("held"),
  },
  (table) => [
    primaryKey({ columns: [table.jobId, table.position] }),
    oneOf("job_pay_ranges_state", table.payState, payRangeStates),
    oneOf("job_pay_ranges_period", table.postedPayPeriod, payPeriods),
  ],
);
