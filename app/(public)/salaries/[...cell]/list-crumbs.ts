import type { Crumb } from "@/components/layout/breadcrumbs";
import { listNarrowing, sayRole } from "@/components/salaries/say-cell";
import { countryName } from "@/domain/job/place/regions";
import { type CellAddress, cellHref } from "@/domain/statistics/cell-address";

/** From all salaries down to the cell. */
export function listCrumbs(address: CellAddress, currency: string): Crumb[] {
  const { role, country } = address;
  const bare: CellAddress = {
    role,
    country: null,
    level: null,
    year: null,
    workplace: null,
    employmentType: null,
  };
  const narrowing = listNarrowing(address).join(", ");
  return [
    { label: "Salarium", href: "/" },
    { label: "Salaries", href: "/salaries" },
    { label: sayRole(role), href: cellHref(bare, currency) },
    ...(country
      ? [{ label: countryName(country) ?? country, href: cellHref({ ...bare, country }, currency) }]
      : []),
    ...(narrowing ? [{ label: narrowing, href: cellHref(address, currency) }] : []),
  ];
}
