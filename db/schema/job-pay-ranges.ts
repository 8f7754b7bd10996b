import { bigint, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { payPeriods } from "@/domain/salary/pay";
import { hundredths, oneOf } from "./columns";
import { jobs } from "./jobs";

/** Further ranges of a listing that posts several (zones, levels), beside the first in `jobs`. */
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
    postedPayCurrency: text().notNull(),
    postedPayPeriod: text({ enum: payPeriods }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.jobId, table.position] }),
    oneOf("job_pay_ranges_period", table.postedPayPeriod, payPeriods),
  ],
);
