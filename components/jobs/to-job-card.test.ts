import { expect, test } from "vitest";
import { type ListedJob, toJobCard } from "./to-job-card";

const now = new Date("2026-01-15T12:00:00Z");

const listed: ListedJob = {
  slug: "data-engineer-1",
  title: "Data Engineer",
  companyName: "Northwind",
  companySlug: "northwind",
  placesText: "Austin, TX",
  country: "US",
  employmentTypes: ["full-time"],
  workplace: "onsite",
  level: "senior",
  payState: "shown",
  pay: { min: 60_000, max: 120_000, currency: "USD", period: "year" },
  annualUsdMin: 60_000,
  annualUsdMax: 120_000,
  publishedAt: new Date("2026-01-12T00:00:00Z"),
  featured: false,
  sample: false,
};

test.each([
  ["Dublin, Ireland | Cork, Ireland", "onsite", "Dublin, Ireland; Cork, Ireland", ["Full time"]],
  ["Remote - US", "remote", "Remote: United States", ["Full time"]],
  ["San Francisco, CA (Remote)", "remote", "San Francisco, CA", ["Full time", "Remote"]],
  ["Hybrid - London", "hybrid", "London, UK", ["Full time", "Hybrid"]],
  ["In-Office", "onsite", "United States", ["Full time"]],
] as const)(
  "%j, %s: the place is %j and the terms are %j",
  (placesText, workplace, places, terms) => {
    expect(toJobCard({ ...listed, placesText, workplace }, now, null)).toMatchObject({
      places,
      terms,
    });
  },
);

test("a workplace is no place, but is said where no place is known", () => {
  const card = toJobCard({ ...listed, placesText: "In-Office", country: null }, now, null);
  expect(card).toMatchObject({ places: "", terms: ["Full time", "On site"] });
});

test("names the level in full, as the boards do", () => {
  expect(toJobCard(listed, now, null).level).toBe("Senior-level / Expert");
});

test("held pay is no number, and has no standing", () => {
  const percentiles = { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 };
  const card = toJobCard({ ...listed, payState: "held" }, now, { percentiles });
  expect(card.pay.kind).toBe("under-review");
  expect(card.standing).toBeUndefined();
});
