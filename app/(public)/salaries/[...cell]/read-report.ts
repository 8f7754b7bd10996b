import { cache } from "react";
import { tagPage } from "@/app/_server/tag-page";
import { db } from "@/db/client";
import { findPayReport } from "@/db/salaries/find-pay-report";
import { salaryTags } from "@/db/salaries/notify-salaries";
import { findRole } from "@/domain/role/taxonomy";
import { readCellAddress } from "@/domain/statistics/cell-address";
import type { PayReport } from "@/domain/statistics/pay-report";

/** The report of the cell at a path, once per request; `null` where there is none. */
export const readReport = cache(async (path: string): Promise<PayReport | null> => {
  const read = readCellAddress(path.split("/"));
  if (!("found" in read)) return null;
  const role = findRole(read.found.role);
  if (role) await tagPage(salaryTags(role));
  return findPayReport(db, read.found);
});
