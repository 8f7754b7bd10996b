import { jobs } from "@/db/schema/jobs";
import { hideAmounts } from "@/domain/job/hide-amounts";
import { fromHundredths } from "./hundredths";

/** What `readPublicDescription` reads; the posted amounts go no further than this. */
export const descriptionColumns = {
  descriptionHtml: jobs.descriptionHtml,
  payState: jobs.payState,
  postedPayMinHundredths: jobs.postedPayMinHundredths,
  postedPayMaxHundredths: jobs.postedPayMaxHundredths,
};

type DescriptionRow = Pick<typeof jobs.$inferSelect, keyof typeof descriptionColumns>;

/** A description as visitors may read it: without the amounts of pay that is not shown. */
export function readPublicDescription(row: DescriptionRow): string {
  if (row.payState === "shown" || row.payState === "none") return row.descriptionHtml;
  return hideAmounts(row.descriptionHtml, [
    fromHundredths(row.postedPayMinHundredths),
    fromHundredths(row.postedPayMaxHundredths),
  ]);
}
