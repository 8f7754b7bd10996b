import { describeProblem, type Problem } from "@/domain/api/problem";
import { countryName } from "@/domain/job/place/regions";
import { findRole } from "@/domain/role/taxonomy";
import { nearCountries, nearRoles } from "@/domain/statistics/near-names";

/** The problem of a role that does not exist, with near ones; `null` when it does. */
export function refuseUnknownRole(slug: string): Problem | null {
  if (findRole(slug)) return null;
  return describeProblem("not-found", {
    detail: `There is no role “${slug}”. All roles are at /api/v1/roles.`,
    near: nearRoles(slug).map((role) => role.slug),
  });
}

/** The problem of a country that does not exist, with near ones; `null` when it does. */
export function refuseUnknownCountry(code: string): Problem | null {
  if (countryName(code) !== null) return null;
  return describeProblem("not-found", {
    detail: `There is no country “${code}”. Countries are two letters of ISO 3166-1.`,
    near: nearCountries(code).map((country) => country.code),
  });
}
