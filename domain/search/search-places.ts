import { findCountryName, findRegion } from "./regions";

/** Whether a search can be narrowed to this country code or region slug. */
export function isSearchPlace(value: string): boolean {
  return findCountryName(value) !== null || (findRegion(value) !== null && value !== "worldwide");
}

/** The name of a country code or region slug; the value itself where it is neither. */
export function placeName(value: string): string {
  return findRegion(value)?.name ?? findCountryName(value) ?? value;
}
