import { findRegion, isCountry } from "./regions";

const countryNames = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** Shorter than what Unicode gives, and what readers of job lists expect. */
const shortNames: Readonly<Record<string, string>> = {
  US: "United States",
  GB: "United Kingdom",
  HK: "Hong Kong",
  MO: "Macao",
  TR: "Turkey",
  BA: "Bosnia and Herzegovina",
};

/** Whether a search can be narrowed to this country code or region slug. */
export function isSearchPlace(value: string): boolean {
  return isCountry(value) || (findRegion(value) !== null && value !== "worldwide");
}

/** The name of a country code or region slug; the value itself where it is neither. */
export function placeName(value: string): string {
  const region = findRegion(value);
  if (region) return region.name;
  return shortNames[value] ?? (isCountry(value) ? (countryNames.of(value) ?? value) : value);
}
