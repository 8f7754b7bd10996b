import { sql } from "drizzle-orm";
import { jobs } from "@/db/schema/jobs";
import { hideAmounts } from "@/domain/job/hide-amounts";
import { fromHundredths } from "./hundredths";

/** What `readPublicDescription` reads; the posted amounts go no further than this. */
export const descriptionColumns = {
  descriptionHtml: jobs.descriptionHtml,
  payState: jobs.payState,
  postedPayMinHundredths: jobs.postedPayMinHundredths,
  postedPayMaxHundredths: jobs.postedPayMaxHundredths,
  /** Ends of further ranges that are held. */
  heldEndsHundredths: sql<(number | null)[]>`array(
    select unnest(array[held.posted_pay_min_hundredths, held.posted_pay_max_hundredths])::float8
    from job_pay_ranges held
    where held.job_id = ${jobs.id} and held.position > 0 and held.pay_state = 'held'
  )`,
};

type DescriptionRow = Pick<
  typeof jobs.$inferSelect,
  Exclude<keyof typeof descriptionColumns, "heldEndsHundredths">
> & { heldEndsHundredths: (number | null)[] };

/** A description as visitors may read it: without the amounts of pay that is not shown. */
export function readPublicDescription(row: DescriptionRow): string {
  const isHidden = row.payState !== "shown" && row.payState !== "none";
  const own = isHidden ? [row.postedPayMinHundredths, row.postedPayMaxHundredths] : [];
  return hideAmounts(row.descriptionHtml, [...own, ...row.heldEndsHundredths].map(fromHundredths));
}
