import type { JobDraft } from "@/domain/job/job-draft";

/** A plain, complete listing for tests; what matters to a test is named in `changes`. */
export function exampleDraft(changes: Partial<JobDraft> = {}): JobDraft {
  return {
    source: "test",
    sourceJobId: "1",
    sourceUrl: "https://jobs.example.com/1",
    company: { slug: "acme", name: "Acme", website: null, about: null },
    title: "Senior Data Engineer",
    description: "<p>Build pipelines.</p>",
    role: "data-engineer",
    level: "senior",
    employmentTypes: ["full-time"],
    workplace: "onsite",
    placesText: "Austin, TX",
    places: [{ country: "US", region: "Texas", city: "Austin", text: "Austin, TX" }],
    eligibleRegions: [],
    skills: [{ slug: "python", name: "Python", kind: "tool" }],
    applyUrl: "https://jobs.example.com/1/apply",
    pay: { text: null, min: 150_000, max: 190_000, currency: "USD", period: "year" },
    state: "published",
    publishedAt: new Date("2026-07-01T00:00:00Z"),
    validThrough: null,
    closedAt: null,
    sample: false,
    ...changes,
  };
}

/** The pay of the seed page that is no pay. */
export const placeholderPay = {
  text: "USD 1111111K - 1111111K",
  min: 1_111_111_000,
  max: 1_111_111_000,
  currency: "USD",
  period: "year",
} as const;
