/*
 * Answers in the shape of the three public job board APIs, for tests: made-up jobs of made-up
 * companies. What matters to a test is named in `changes`.
 */

export function greenhouseJob(changes: object = {}): Record<string, unknown> {
  return {
    id: 4001,
    internal_job_id: 9001,
    title: " Senior  Machine Learning Engineer ",
    absolute_url: "https://job-boards.greenhouse.io/northwind/jobs/4001",
    company_name: "Northwind",
    location: { name: "Austin, TX" },
    offices: [{ id: 1, name: "Austin", location: "Austin, Texas, United States" }],
    departments: [{ id: 2, name: "Research" }],
    metadata: [],
    updated_at: "2026-07-16T08:40:10-04:00",
    first_published: "2026-06-01T09:00:00-04:00",
    application_deadline: null,
    content: "&lt;p&gt;Train models in Python &amp;amp; PyTorch.&lt;/p&gt;",
    ...changes,
  };
}

export function greenhouseAnswer(jobs: readonly unknown[], total = jobs.length): object {
  return { jobs, meta: { total } };
}

export function leverPosting(changes: object = {}): Record<string, unknown> {
  return {
    id: "a1b2c3d4-0000-4000-8000-000000000001",
    text: "Data Engineer",
    categories: {
      commitment: "Full-time",
      department: "Platform",
      location: "Lisbon",
      team: "Data",
      allLocations: ["Lisbon, Portugal", "Porto, Portugal"],
    },
    country: "PT",
    workplaceType: "hybrid",
    createdAt: 1_780_000_000_000,
    description: "<div>Build pipelines.</div>",
    lists: [{ text: "You & us", content: "<li>Kafka</li><li>Airflow</li>" }],
    additional: "<div>Lunch.</div>",
    hostedUrl: "https://jobs.lever.co/fabrikam/a1b2c3d4-0000-4000-8000-000000000001",
    applyUrl: "https://jobs.lever.co/fabrikam/a1b2c3d4-0000-4000-8000-000000000001/apply",
    ...changes,
  };
}

export function ashbyJob(changes: object = {}): Record<string, unknown> {
  return {
    id: "0f0e0d0c-0000-4000-8000-000000000001",
    title: "Research Scientist",
    department: "Research",
    team: "Models",
    employmentType: "FullTime",
    location: "San Francisco, CA",
    secondaryLocations: [{ location: "New York, NY" }],
    publishedAt: "2026-06-11T10:00:00.000+00:00",
    isListed: true,
    isRemote: false,
    workplaceType: "OnSite",
    address: { postalAddress: { addressCountry: "United States" } },
    jobUrl: "https://jobs.ashbyhq.com/contoso/0f0e0d0c-0000-4000-8000-000000000001",
    applyUrl: "https://jobs.ashbyhq.com/contoso/0f0e0d0c-0000-4000-8000-000000000001/application",
    descriptionHtml: "<p>Study large models.</p>",
    descriptionPlain: "Study large models.",
    ...changes,
  };
}

/** A component of an Ashby compensation tier. */
export function ashbySalary(changes: object = {}): Record<string, unknown> {
  return {
    compensationType: "Salary",
    interval: "1 YEAR",
    currencyCode: "USD",
    minValue: 180_000,
    maxValue: 240_000,
    summary: "$180K – $240K",
    ...changes,
  };
}
