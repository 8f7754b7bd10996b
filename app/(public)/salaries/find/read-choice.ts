import type { PickerField } from "@/components/salaries/pay-picker";
import { countryName } from "@/domain/job/place/regions";
import { employmentTypeNames, workplaceNames } from "@/domain/job/term-names";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levelNames, levels } from "@/domain/role/level";
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
    [
      "level",
      level,
      sayOneOf(
        "level",
        levels.map((one) => levelNames[one]),
      ),
    ],
    ["place", country, "Choose a place from the list: a country, or worldwide."],
    ["year", year, "Choose a year from the list, such as 2024."],
    [
      "workplace",
      workplace,
      sayOneOf(
        "workplace",
        workplaces.map((one) => workplaceNames[one]),
      ),
    ],
    [
      "type",
      employmentType,
      sayOneOf(
        "employment type",
        employmentTypes.map((one) => employmentTypeNames[one]),
      ),
    ],
  ];
  const errors: Partial<Record<PickerField, string>> = role ? {} : { role: sayRole(chosen.role) };
  for (const [field, read, message] of refused) {
    if (chosen[field] !== "" && read === null) errors[field] = message;
  }
  if (!role || Object.keys(errors).length > 0) return { errors };
  return { cell: { role: role.slug, country, level, year, workplace, employmentType } };
}

function sayOneOf(what: string, names: readonly string[]): string {
  return `Choose a${/^[aeiou]/.test(what) ? "n" : ""} ${what} from the list: ${names.join(", ")}.`;
}

function sayRole(typed: string): string {
  if (typed === "") return "Choose a role.";
  const near = nearRoles(typed, 3).map(({ name }) => name);
  return `There is no role “${typed.slice(0, 60)}”. ${near.length ? `Nearest: ${near.join(", ")}.` : "Choose one from the list."}`;
}
