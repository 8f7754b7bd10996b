import type { JobDraft } from "@/domain/job/job-draft";

/** A listing of the corpus as a feed has it: schema.org JobPosting, on one line. */
export function writePosting(draft: JobDraft): string {
  const { title, description, company, employmentTypes, places, skills, workplace, pay } = draft;
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title,
    identifier: { "@type": "PropertyValue", value: draft.sourceJobId },
    datePosted: draft.publishedAt?.toISOString(),
    url: draft.sourceUrl,
    description,
    hiringOrganization: {
      "@type": "Organization",
      name: company.name,
      sameAs: company.website,
    },
    jobLocation: places.map(({ text }) => ({ "@type": "Place", address: text })),
    ...(workplace === "remote"
      ? {
          jobLocationType: "TELECOMMUTE",
          applicantLocationRequirements: draft.eligibleRegions.map((name) => ({
            "@type": "Country",
            name,
          })),
        }
      : {}),
    employmentType: employmentTypes,
    skills: skills.map(({ name }) => name),
    ...(pay ? { baseSalary: writePay(pay) } : {}),
  });
}

function writePay({ min, max, currency, period }: NonNullable<JobDraft["pay"]>) {
  const value = { "@type": "QuantitativeValue", minValue: min, maxValue: max, unitText: period };
  return { "@type": "MonetaryAmount", currency, value };
}
