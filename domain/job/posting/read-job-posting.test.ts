import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { companyName } from "./company-name";
import { readJobPosting } from "./read-job-posting";

const now = new Date("2026-08-10T00:00:00Z");
const posting = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "  Senior  Data Engineer ",
  identifier: { "@type": "PropertyValue", name: "ashby", value: "ashby:Acme:097490e8" },
  datePosted: "2026-07-11T22:30:33.442+00:00",
  url: "https://jobs.example.com/1",
  hiringOrganization: { "@type": "Organization", name: "grafanalabs" },
  jobLocation: { "@type": "Place", address: "San Francisco, CA" },
  employmentType: "FullTime",
  description: "<p>Kafka and Python.</p>",
  baseSalary: {
    "@type": "MonetaryAmount",
    currency: "usd",
    value: {
      "@type": "QuantitativeValue",
      minValue: 205000,
      maxValue: 300000.5,
      unitText: "1 YEAR",
    },
  },
};

const read = (changes: object = {}) => readJobPosting({ ...posting, ...changes }, { now });
const draftOf = (changes: object = {}) => {
  const result = read(changes);
  if ("refused" in result) throw new Error(result.refused);
  return result.draft;
};
const refusal = (changes: object) => {
  const result = read(changes);
  return "refused" in result ? result.refused : null;
};

describe("a posting", () => {
  test("is read into a draft", () => {
    expect(draftOf()).toMatchObject({
      source: "ashby:acme",
      sourceJobId: "097490e8",
      title: "Senior Data Engineer",
      company: { slug: "grafanalabs", name: "Grafana Labs" },
      role: "data-engineer",
      level: "senior",
      employmentTypes: ["full-time"],
      placesText: "San Francisco, CA",
      places: [{ country: "US", city: "San Francisco" }],
      workplace: null,
      pay: { text: null, min: 205_000, max: 300_000.5, currency: "USD", period: "year" },
      state: "published",
      publishedAt: new Date("2026-07-11T22:30:33.442Z"),
      sample: false,
    });
    expect(draftOf().skills.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(["kafka", "python"]),
    );
  });

  test("may leave out what is not needed, and name its parts in other ways", () => {
    const draft = draftOf({
      identifier: "req-7",
      baseSalary: undefined,
      description: null,
      employmentType: ["FULL_TIME", "CONTRACTOR"],
      hiringOrganization: "Acme & Sons",
      jobLocation: [
        { address: { addressLocality: "Berlin", addressCountry: { name: "Germany" } } },
        "Paris, France",
      ],
    });
    expect(draft).toMatchObject({
      source: "jobposting:acme-and-sons",
      sourceJobId: "req-7",
      pay: null,
      employmentTypes: ["full-time", "contract"],
      placesText: "Berlin, Germany | Paris, France",
      places: [{ country: "DE" }, { country: "FR" }],
    });
  });

  test.each([
    ["remote", { jobLocationType: "TELECOMMUTE" }, "remote", []],
    [
      "remote from named countries",
      {
        jobLocationType: "TELECOMMUTE",
        applicantLocationRequirements: { "@type": "Country", name: "Canada" },
      },
      "remote",
      ["CA"],
    ],
    [
      "hybrid, whatever its type says",
      { jobLocationType: "TELECOMMUTE", jobLocation: { address: "London - Hybrid" } },
      "hybrid",
      [],
    ],
    ["remote by its place", { jobLocation: { address: "Remote - US" } }, "remote", ["US"]],
  ])("can be %s", (_, changes, workplace, eligibleRegions) => {
    expect(draftOf(changes)).toMatchObject({ workplace, eligibleRegions });
  });

  test.each([
    ["BLANK,BLANK,Multiple Locations", "Multiple Locations"],
    ["N/A", ""],
    ["  Toronto,\n Canada ", "Toronto, Canada"],
  ])("keeps the place %j as %j", (address, placesText) => {
    expect(draftOf({ jobLocation: { address } }).placesText).toBe(placesText);
  });

  test.each([
    [
      { value: 90_000, unitText: "YEAR" },
      { min: 90_000, max: 90_000, period: "year" },
    ],
    [
      { minValue: "45", maxValue: "60", unitText: "per-hour-wage" },
      { min: 45, max: 60, period: "hour" },
    ],
    [
      { minValue: 1000, unitText: "bi-week-salary" },
      { min: 1000, max: null, period: null },
    ],
    [
      { minValue: 0, maxValue: -5 },
      { min: 0, max: -5, period: null },
    ],
    [100_000, { min: 100_000, max: 100_000, period: null }],
  ])("keeps the pay %j as found", (value, pay) => {
    expect(draftOf({ baseSalary: { currency: "EUR", value } }).pay).toMatchObject(pay);
  });

  test("that is over is read as expired", () => {
    const validThrough = "2026-08-01";
    expect(draftOf({ validThrough })).toMatchObject({
      state: "expired",
      closedAt: new Date(validThrough),
    });
  });

  test.each([
    [{ title: "   " }, "title: is missing"],
    [{ title: undefined }, "title: is missing"],
    [{ title: 5 }, "title: must be a text"],
    [{ hiringOrganization: undefined }, "hiringOrganization: is missing"],
    [{ hiringOrganization: 5 }, "hiringOrganization: must be a text or must be an object"],
    [{ "@type": "Event" }, "@type: must be JobPosting"],
    [{ datePosted: undefined }, "datePosted: is missing"],
    [{ datePosted: "yesterday" }, 'datePosted "yesterday" is no date'],
    [{ datePosted: "2027-01-01" }, "datePosted 2027-01-01 lies in the future"],
    [{ validThrough: "2020-01-01" }, "validThrough lies before datePosted"],
    [
      { url: undefined, identifier: undefined },
      "identifier and url are both missing: one is needed",
    ],
    [{ url: "javascript:alert(1)" }, /^sourceUrl: must be an address/],
    [{ hiringOrganization: { name: " " } }, /company/],
    [
      { baseSalary: { currency: "dollars", value: { minValue: 5 } } },
      /pay\.currency: must be a currency code/,
    ],
    [{ baseSalary: { currency: "USD", value: { minValue: "lots" } } }, /baseSalary\.value/],
    [{ description: "a\u0000" }, "description: contains control characters"],
    [{ description: "\ud800" }, "description: contains control characters"],
  ])("%j is refused with the field and the reason", (changes, reason) => {
    if (typeof reason === "string") expect(refusal(changes)).toBe(reason);
    else expect(refusal(changes)).toMatch(reason);
  });

  test("of any shape is read or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(posting)), (value, field) => {
        readJobPosting(value, { now });
        readJobPosting({ ...posting, [field]: value }, { now });
      }),
    );
  });
});

test.each([
  ["openai", "OpenAI"],
  ["bedrock-robotics", "Bedrock Robotics"],
  ["stripe", "Stripe"],
  ["Acme  GmbH", "Acme GmbH"],
  ["ACME", "ACME"],
  ["acme inc", "acme inc"],
])("the employer %s is called %s", (given, name) => {
  expect(companyName(given)).toBe(name);
});

const realJobs = join(process.cwd(), "../shared/data/jobs-real.ndjson");
test.runIf(existsSync(realJobs))("every real posting is read", () => {
  const lines = readFileSync(realJobs, "utf8").trim().split("\n");
  const refused = lines.flatMap((line) => {
    const result = readJobPosting(JSON.parse(line), { now });
    return "refused" in result ? [result.refused] : [];
  });
  expect(refused).toEqual([]);
});
