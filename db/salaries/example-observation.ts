import { listingsSource } from "./ensure-source";
import type { ObservationToAdmit } from "./upsert-observations";

/** An observation for tests: a senior data engineer in the US, USD 100,000 to 144,000. */
export function exampleObservation(
  key: string,
  changes: Partial<ObservationToAdmit> = {},
): ObservationToAdmit {
  return {
    sourceSlug: listingsSource.slug,
    sourceKey: key,
    state: "admitted",
    lineage: {},
    jobId: null,
    title: "Data Engineer",
    roleSlug: "data-engineer",
    level: "senior",
    country: "US",
    workplace: "remote",
    employmentType: "full-time",
    year: 2026,
    postedOn: "2026-08-01",
    employer: null,
    repeats: 1,
    pay: { min: 100_000, max: 144_000, currency: "USD", period: "year" },
    annualUsdMin: 100_000,
    annualUsdMax: 144_000,
    ...changes,
  };
}

/** `count` observations of a cell with middles evenly spread from `from` in steps of `step`. */
export function exampleCell(
  prefix: string,
  { count, from = 100_000, step = 1000 }: { count: number; from?: number; step?: number },
  changes: Partial<ObservationToAdmit> = {},
): ObservationToAdmit[] {
  return Array.from({ length: count }, (_, at) => {
    const middle = from + at * step;
    return exampleObservation(`${prefix}:${at}`, {
      annualUsdMin: middle,
      annualUsdMax: middle,
      ...changes,
    });
  });
}
