import { cache } from "react";
import { tagPage } from "@/app/_server/tag-page";
import { db } from "@/db/client";
import { findPayReport } from "@/db/salaries/find-pay-report";
import { salaryTags } from "@/db/salaries/notify-salaries";
import { findRole } from "@/domain/role/taxonomy";
import { readCellAddress } from "@/domain/statistics/cell-address";
import { convertReport } from "@/domain/statistics/convert-report";
import { findDatedRate } from "@/domain/statistics/display-currency";
import type { PayReport } from "@/domain/statistics/pay-report";

/** A report with its amounts in the currency that its address asks for. */
type ShownReport = PayReport & {
  /** ISO 4217. */
  currency: string;
};

/** The report of the cell at a path, once per request; `null` where there is none. */
export const readReport = cache(async (path: string): Promise<ShownReport | null> => {
  const read = readCellAddress(path.split("/"));
  if (!("found" in read)) return null;
  const role = findRole(read.found.role);
  if (role) await tagPage(salaryTags(role));
  const report = await findPayReport(db, read.found);
  const rate = findDatedRate(read.currency);
  return { ...(rate ? convertReport(report, rate) : report), currency: read.currency };
});
