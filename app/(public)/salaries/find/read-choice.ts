import type { PickerField } from "@/components/salaries/pay-picker";
import { countryName } from "@/domain/job/place/regions";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { findRole } from "@/domain/role/taxonomy";
import type { CellAddress } from "@/domain/statistics/cell-address";
import { nearRoles } from "@/domain/statistics/near-names";

export type ReadChoice = { cell: CellAddress } | { errors: Partial<Record<PickerField, string>> };

/** Reads what was chosen in the form; each wrong field is named with what it may be. */
export function readChoice(chosen: Readonly<Record<PickerField, string>>): ReadChoice {
  const role = findRole(chosen.role);
  const level = levels.find((one) => one === chosen.level) ?? null;
  const workplace = workplaces.find((one) => one === chosen.workplace) ?? null;
  const employmentType = employmentTypes.find((one) => one === chosen.type) ?? null;
  const country = countryName(chosen.place) === null ? null : chosen.place;
  const year = /^20\d\d$/.test(chosen.year) ? Number(chosen.year) : null;
  const refused: [PickerField, unknown, string][] = [
    ["level", level, `Level must be one of ${levels.join(", ")}.`],
    ["place", country, "Place must be a country from the list."],
    ["year", year, "Year must be a year, such as 2024."],
    ["workplace", workplace, `Workplace must be one of ${workplaces.join(", ")}.`],
    ["type", employmentType, `Employment type must be one of ${employmentTypes.join(", ")}.`],
  ];
  const errors: Partial<Record<PickerField, string>> = role ? {} : { role: sayRole(chosen.role) };
  for (const [field, read, message] of refused) {
    if (chosen[field] !== "" && read === null) errors[field] = message;
  }
  if (!role || Object.keys(errors).length > 0) return { errors };
  return { cell: { role: role.slug, country, level, year, workplace, employmentType } };
}

function sayRole(typed: string): string {
  if (typed === "") return "Choose a role.";
  const near = nearRoles(typed, 3).map(({ name }) => name);
  return `There is no role “${typed.slice(0, 60)}”. ${near.length ? `Nearest: ${near.join(", ")}.` : "Choose one from the list."}`;
}
