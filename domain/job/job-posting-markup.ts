import { countriesOfRegion, countryName } from "@/domain/job/place/regions";
import type { PayPeriod, PostedPay } from "@/domain/salary/pay";
import type { EmploymentType, Workplace } from "./terms";

/** What the markup of a listing needs to know; pay only while it is shown. */
export type MarkedUpJob = {
  url: string;
  title: string;
  descriptionHtml: string;
  publishedAt: Date;
  validThrough: Date | null;
  companyName: string;
  companyWebsite: string | null;
  companyUrl: string;
  source: string;
  sourceJobId: string;
  employmentTypes: readonly EmploymentType[];
  workplace: Workplace | null;
  places: readonly { country: string | null; region: string | null; city: string | null }[];
  /** Countries (`US`) and region slugs (`europe`). */
  eligibleRegions: readonly string[];
  pay: PostedPay | null;
};

const employmentTypeWords: Record<EmploymentType, string> = {
  "full-time": "FULL_TIME",
  "part-time": "PART_TIME",
  contract: "CONTRACTOR",
  freelance: "CONTRACTOR",
  temporary: "TEMPORARY",
  internship: "INTERN",
};

const unitTexts: Record<PayPeriod, string> = {
  hour: "HOUR",
  day: "DAY",
  week: "WEEK",
  month: "MONTH",
  year: "YEAR",
};

/** More would be noise to a search engine; a listing that accepts more is as good as worldwide. */
const MOST_COUNTRIES = 60;

/**
 * A listing as a schema.org JobPosting with what Google for Jobs requires and recommends; `null`
 * where something required is not known, since incomplete markup is refused as a whole. Pay is
 * the shown pay in the unit and currency posted, or absent; it is never an estimate.
 */
export function jobPostingMarkup(job: MarkedUpJob): object | null {
  const where = markupPlaces(job);
  if (where === null) return null;
  const employmentType = [...new Set(job.employmentTypes.map((type) => employmentTypeWords[type]))];
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: job.title,
    description: markupDescription(job),
    datePosted: job.publishedAt.toISOString(),
    ...(job.validThrough ? { validThrough: job.validThrough.toISOString() } : {}),
    url: job.url,
    identifier: { "@type": "PropertyValue", name: job.source, value: job.sourceJobId },
    hiringOrganization: {
      "@type": "Organization",
      name: job.companyName,
      sameAs: job.companyWebsite ?? job.companyUrl,
    },
    ...(employmentType.length > 0 ? { employmentType } : {}),
    ...where,
    // Applying happens at the employer's, after a click on the page.
    directApply: false,
    ...(job.pay ? { baseSalary: markupPay(job.pay) } : {}),
  };
}

/** A description may not be missing and may not be the title again. */
function markupDescription({ descriptionHtml, title, companyName, places }: MarkedUpJob): string {
  if (descriptionHtml !== "") return descriptionHtml;
  const cities = [...new Set(places.flatMap(({ city }) => city ?? []))];
  const where = cities.length > 0 ? ` in ${cities.join(", ")}` : "";
  const text = `${title} at ${companyName}${where}. The full description is at the employer’s page.`;
  return `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`;
}

function markupPlaces(job: MarkedUpJob): object | null {
  const locations = job.places.flatMap(markupPlace);
  const jobLocation = locations.length > 0 ? { jobLocation: locations } : {};
  if (job.workplace !== "remote") return locations.length > 0 ? jobLocation : null;
  const countries = job.eligibleRegions.includes("worldwide")
    ? []
    : [...new Set(job.eligibleRegions.flatMap(countriesOfRegion))].slice(0, MOST_COUNTRIES);
  const named = countries.flatMap((code) => countryName(code) ?? []);
  // Without one of the two a remote posting is refused: nobody could tell who may apply.
  if (named.length === 0 && locations.length === 0) return null;
  return {
    jobLocationType: "TELECOMMUTE",
    ...jobLocation,
    ...(named.length > 0
      ? { applicantLocationRequirements: named.map((name) => ({ "@type": "Country", name })) }
      : {}),
  };
}

function markupPlace({ country, region, city }: MarkedUpJob["places"][number]): object[] {
  if (country === null) return [];
  return [
    {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        ...(city ? { addressLocality: city } : {}),
        ...(region ? { addressRegion: region } : {}),
        addressCountry: country,
      },
    },
  ];
}

function markupPay({ min, max, currency, period }: PostedPay): object {
  const ends =
    min !== null && min === max
      ? { value: min }
      : {
          ...(min === null ? {} : { minValue: min }),
          ...(max === null ? {} : { maxValue: max }),
        };
  return {
    "@type": "MonetaryAmount",
    currency,
    value: { "@type": "QuantitativeValue", ...ends, unitText: unitTexts[period] },
  };
}
