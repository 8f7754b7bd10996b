import { type SQL, sql } from "drizzle-orm";
import { companies } from "@/db/schema/companies";
import { featuredSlots } from "@/db/schema/featured-slots";
import { jobEligibleRegions } from "@/db/schema/job-eligible-regions";
import { jobPlaces } from "@/db/schema/job-places";
import { jobs } from "@/db/schema/jobs";
import type { EmploymentType, Workplace } from "@/domain/job/terms";
import type { Level } from "@/domain/role/level";
import type { PostedPay } from "@/domain/salary/pay";
import { fromHundredths } from "./hundredths";

/** A listing as lists show it: pay only as visitors may see it. */
export type JobListItem = {
  id: number;
  slug: string;
  title: string;
  companyName: string;
  companySlug: string;
  placesText: string;
  employmentTypes: EmploymentType[];
  workplace: Workplace | null;
  roleSlug: string | null;
  level: Level | null;
  /** The country its pay is compared in, ISO 3166-1 alpha-2; `null` for several or unknown. */
  country: string | null;
  payState: (typeof jobs.$inferSelect)["payState"];
  pay: PostedPay | null;
  /** Whole US dollars a year of the shown pay; an open end is `null`. */
  annualUsdMin: number | null;
  annualUsdMax: number | null;
  publishedAt: Date | null;
  featured: boolean;
  sample: boolean;
};

/** The columns of `JobListItem`, for queries over `jobs` joined with `companies`. */
export const jobListColumns = {
  id: jobs.id,
  slug: jobs.slug,
  title: jobs.title,
  companyName: companies.name,
  companySlug: companies.slug,
  placesText: jobs.placesText,
  employmentTypes: jobs.employmentTypes,
  workplace: jobs.workplace,
  roleSlug: jobs.roleSlug,
  level: jobs.level,
  country: payCountryColumn(),
  payState: jobs.payState,
  shownPayMinHundredths: jobs.shownPayMinHundredths,
  shownPayMaxHundredths: jobs.shownPayMaxHundredths,
  shownPayCurrency: jobs.shownPayCurrency,
  shownPayPeriod: jobs.shownPayPeriod,
  annualUsdMin: jobs.shownAnnualUsdMin,
  annualUsdMax: jobs.shownAnnualUsdMax,
  publishedAt: jobs.publishedAt,
  sample: jobs.sample,
};

/** `payCountry` of settle-draft.ts, of a stored listing. */
function payCountryColumn(): SQL<string | null> {
  return sql<string | null>`coalesce(
    (select ${jobPlaces.country} from ${jobPlaces} where ${jobPlaces.jobId} = ${jobs.id} and ${jobPlaces.country} is not null order by ${jobPlaces.position} limit 1),
    (select min(${jobEligibleRegions.region}) from ${jobEligibleRegions} where ${jobEligibleRegions.jobId} = ${jobs.id} having count(*) = 1 and min(${jobEligibleRegions.region}) ~ '^[A-Z]{2}$')
  )`;
}

/** Whether a listing is in a featured slot at a moment. */
export function isFeatured(now: Date): SQL<boolean> {
  return sql<boolean>`exists (select from ${featuredSlots} where ${featuredSlots.jobId} = ${jobs.id} and ${featuredSlots.startsAt} <= ${now.toISOString()} and ${featuredSlots.endsAt} > ${now.toISOString()})`;
}

type ShownPayColumns = Pick<
  typeof jobs.$inferSelect,
  "shownPayMinHundredths" | "shownPayMaxHundredths" | "shownPayCurrency" | "shownPayPeriod"
>;

/** The shown pay of a row in units of its currency; `null` when none is shown. */
function readShownPay(row: ShownPayColumns): PostedPay | null {
  const { shownPayCurrency: currency, shownPayPeriod: period } = row;
  if (currency === null || period === null) return null;
  const min = fromHundredths(row.shownPayMinHundredths);
  const max = fromHundredths(row.shownPayMaxHundredths);
  return { min, max, currency, period };
}

type JobListRow = Omit<JobListItem, "pay" | "employmentTypes"> &
  ShownPayColumns & { employmentTypes: string[] };

/** A row of `jobListColumns` and `isFeatured` as a list item. */
export function toJobListItem(row: JobListRow): JobListItem {
  const {
    shownPayMinHundredths,
    shownPayMaxHundredths,
    shownPayCurrency,
    shownPayPeriod,
    ...item
  } = row;
  // A check constraint of the table draws them from this very set.
  const employmentTypes = item.employmentTypes as EmploymentType[];
  return { ...item, employmentTypes, pay: readShownPay(row) };
}
