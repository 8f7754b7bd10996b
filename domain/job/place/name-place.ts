import { countryName, regionName, subdivisionName } from "./regions";

/** A place as far as it is known. */
export type KnownPlace = { country: string | null; region: string | null; city: string | null };

/** Countries that are known by their initials, beside a city or a state. */
const initials: Readonly<Record<string, string>> = { US: "US", GB: "UK", AE: "UAE" };

/**
 * A place as Salarium words it: `Austin, TX`, `Dublin, Ireland`, `California, US`, `Romania`; empty
 * for one of which nothing is known.
 */
export function namePlace({ country, region, city }: KnownPlace): string {
  if (country === null) return city ?? "";
  const name = countryName(country) ?? country;
  const short = initials[country] ?? name;
  if (city !== null) return nameCity(city, country === "US" ? (region ?? short) : short);
  const state = region === null ? null : subdivisionName(country, region);
  return state === null ? name : `${state}, ${short}`;
}

/** A city state is named once: `Singapore`. */
function nameCity(city: string, beside: string): string {
  return city === beside ? city : `${city}, ${beside}`;
}

/** A country code or region slug as a reader knows it: `Germany`, `Latin America`. */
export function nameArea(area: string): string {
  return regionName(area) ?? countryName(area) ?? area;
}
