import { countryName, regionName } from "@/domain/job/place/regions";

/** Whether a search can be narrowed to this country code or region slug. */
export function isSearchPlace(value: string): boolean {
  return value !== "worldwide" && (countryName(value) ?? regionName(value)) !== null;
}
