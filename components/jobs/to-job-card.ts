import type { PayDisplay } from "@/components/salaries/pay";
import type { Standing } from "@/components/salaries/standing-strip";
import { nameArea } from "@/domain/job/place/name-place";
import { sayPlaces } from "@/domain/job/place/say-places";
import { sayAge } from "@/domain/job/say-age";
import { employmentTypeNames, workplaceNames } from "@/domain/job/term-names";
import type { EmploymentType, Workplace } from "@/domain/job/terms";
import { type Level, levelNames } from "@/domain/role/level";
import { formatPay } from "@/domain/salary/format-pay";
import type { PostedPay } from "@/domain/salary/pay";
import type { JobCardProps } from "./job-card";

/** Where it is explained why pay is held. */
export const underReviewHref = "/method#under-review";

/** What a card needs to know of a listing; pay only as visitors may see it. */
export interface ListedJob {
  slug: string;
  title: string;
  companyName: string;
  companySlug: string;
  /** As posted. */
  placesText: string;
  /** Country code, where one is known. */
  country: string | null;
  employmentTypes: readonly EmploymentType[];
  workplace: Workplace | null;
  level: Level | null;
  payState: "none" | "shown" | "held" | "rejected";
  pay: PostedPay | null;
  annualUsdMin: number | null;
  annualUsdMax: number | null;
  publishedAt: Date | null;
  featured: boolean;
  sample: boolean;
}

/** The market a listing's pay stands in, annual US dollars; `null` where too little is known. */
export interface ListedMarket {
  percentiles: {
    p10: number | null;
    p25: number;
    p50: number;
    p75: number;
    p90: number | null;
  };
}

/** A listing as a card. */
export function toJobCard(job: ListedJob, now: Date, market: ListedMarket | null): JobCardProps {
  const posted = job.publishedAt ?? now;
  const places = sayListedPlaces(job);
  return {
    href: `/jobs/${job.slug}`,
    title: job.title,
    company: job.companyName,
    companyHref: `/companies/${job.companySlug}`,
    places,
    terms: listTerms(job, places),
    level: job.level === null ? null : levelNames[job.level],
    pay: displayPay(job),
    standing: placeInMarket(job, market),
    age: sayAge(posted, now),
    postedOn: posted.toISOString().slice(0, 10),
    featured: job.featured,
    sample: job.sample,
  };
}

/** Pay as a reader may see it, short, with what it comes to a year in dollars where it differs. */
function displayPay({
  payState,
  pay,
  annualUsdMin: min,
  annualUsdMax: max,
}: Pick<ListedJob, "payState" | "pay" | "annualUsdMin" | "annualUsdMax">): PayDisplay {
  if (payState === "held") return { kind: "under-review", href: underReviewHref };
  if (payState !== "shown" || pay === null) return { kind: "none" };
  const short = formatPay(pay);
  const isAnnualUsd = pay.currency === "USD" && pay.period === "year";
  if (isAnnualUsd || (min === null && max === null)) return { kind: "shown", short };
  const annual = formatPay({ min, max, currency: "USD", period: "year" }, { approximate: true });
  return { kind: "shown", short, periodNote: `${annual} a year` };
}

/** The places as posted in our words, else the country that is known otherwise. */
export function sayListedPlaces({
  placesText,
  country,
}: Pick<ListedJob, "placesText" | "country">): string {
  return sayPlaces(placesText) || (country === null ? "" : nameArea(country));
}

/** Employment types and workplace as words, without what the places say already. */
function listTerms({ employmentTypes, workplace }: ListedJob, places: string): string[] {
  const types = employmentTypes.map((type) => employmentTypeNames[type]);
  const isSaid =
    workplace === null ||
    (workplace === "onsite" && places !== "") ||
    (workplace === "remote" && places.startsWith(workplaceNames.remote));
  return isSaid ? types : [...types, workplaceNames[workplace]];
}

function placeInMarket(job: ListedJob, market: ListedMarket | null): Standing | undefined {
  const { annualUsdMin: min, annualUsdMax: max } = job;
  if (market === null || min === null || max === null || job.payState !== "shown") return undefined;
  const { p10, p25, p50, p75, p90 } = market.percentiles;
  return p10 === null || p90 === null ? undefined : { p10, p25, p50, p75, p90, min, max };
}
