import type { JobPosting, WithContext } from "schema-dts";
import { describe, expect, test } from "vitest";
import { jobPostingMarkup, type MarkedUpJob } from "./job-posting-markup";

const job: MarkedUpJob = {
  url: "https://salarium.example/jobs/data-engineer-acme-1",
  title: "Data Engineer",
  descriptionHtml: "<p>Build pipelines.</p>",
  publishedAt: new Date("2026-07-01T00:00:00Z"),
  validThrough: new Date("2026-09-01T00:00:00Z"),
  companyName: "Acme",
  companyWebsite: null,
  companyUrl: "https://salarium.example/companies/acme",
  source: "employer",
  sourceJobId: "1",
  employmentTypes: ["full-time", "contract", "freelance"],
  workplace: "onsite",
  places: [{ country: "US", region: "TX", city: "Austin" }],
  eligibleRegions: [],
  pay: { min: 45.5, max: 60, currency: "USD", period: "hour" },
};
const markup = (changes: Partial<MarkedUpJob> = {}) =>
  jobPostingMarkup({ ...job, ...changes }) as WithContext<JobPosting> | null;

describe("the markup of a listing", () => {
  test("has everything that is required and recommended", () => {
    const expected: WithContext<JobPosting> = {
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: "Data Engineer",
      description: "<p>Build pipelines.</p>",
      datePosted: "2026-07-01T00:00:00.000Z",
      validThrough: "2026-09-01T00:00:00.000Z",
      url: job.url,
      identifier: { "@type": "PropertyValue", name: "employer", value: "1" },
      hiringOrganization: { "@type": "Organization", name: "Acme", sameAs: job.companyUrl },
      employmentType: ["FULL_TIME", "CONTRACTOR"],
      jobLocation: [
        {
          "@type": "Place",
          address: {
            "@type": "PostalAddress",
            addressLocality: "Austin",
            addressRegion: "TX",
            addressCountry: "US",
          },
        },
      ],
      directApply: false,
      baseSalary: {
        "@type": "MonetaryAmount",
        currency: "USD",
        value: { "@type": "QuantitativeValue", minValue: 45.5, maxValue: 60, unitText: "HOUR" },
      },
    };
    expect(markup()).toEqual(expected);
  });

  test("has no pay while none is shown, and only the known end of an open range", () => {
    expect(markup({ pay: null })).not.toHaveProperty("baseSalary");
    const pay = { min: 80_000, max: null, currency: "EUR", period: "year" as const };
    expect(markup({ pay })?.baseSalary).toMatchObject({
      value: { minValue: 80_000, unitText: "YEAR" },
    });
    expect(markup({ pay: { ...pay, max: 80_000 } })?.baseSalary).toMatchObject({
      value: { value: 80_000 },
    });
  });

  test("says TELECOMMUTE for remote work only, with whom it accepts", () => {
    const remote = { workplace: "remote" as const, places: [], eligibleRegions: ["US", "CA"] };
    expect(markup(remote)).toMatchObject({
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: [
        { "@type": "Country", name: "United States" },
        { "@type": "Country", name: "Canada" },
      ],
    });
    expect(markup(remote)).not.toHaveProperty("jobLocation");
    expect(markup({ workplace: "hybrid" })).not.toHaveProperty("jobLocationType");
  });

  test("is left out where nobody could tell where the work is", () => {
    expect(markup({ places: [] })).toBeNull();
    expect(markup({ workplace: "remote", places: [], eligibleRegions: [] })).toBeNull();
    expect(markup({ workplace: "remote", places: [], eligibleRegions: ["worldwide"] })).toBeNull();
    expect(markup({ workplace: "remote", eligibleRegions: ["worldwide"] })).toMatchObject({
      jobLocationType: "TELECOMMUTE",
      jobLocation: [{}],
    });
  });

  test("has a description that is not the title, even without a text", () => {
    const description = markup({ descriptionHtml: "", companyName: "A<b>" })?.description;
    expect(description).toBe(
      "<p>Data Engineer at A&lt;b> in Austin. The full description is at the employer’s page.</p>",
    );
  });
});
