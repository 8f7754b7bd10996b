import type { PickerField } from "@/components/salaries/pay-picker";
import { countryName, findCountryBySlug } from "@/domain/job/place/regions";
import { employmentTypeNames, workplaceNames } from "@/domain/job/term-names";
import { workplaces } from "@/domain/job/terms";
import { levelNames, levels } from "@/domain/role/level";
import { findRole } from "@/domain/role/taxonomy";
import { type CellAddress, narrowingTypes } from "@/domain/statistics/cell-address";
import {
  offeredCurrencies,
  readDisplayCurrency,
  statisticsCurrency,
} from "@/domain/statistics/display-currency";
import { nearRoles } from "@/domain/statistics/near-names";

export type ReadChoice =
  | { cell: CellAddress; currency: string }
  | { errors: Partial<Record<PickerField, string>> };

/** Says what a field may be where it says something else. */
const refusals: Record<Exclude<PickerField, "role">, string> = {
  level: sayOneOf("a level", levelNames, levels),
  place: "Choose a place from the list: a country, or worldwide.",
  year: "Choose a year from the list, such as 2024.",
  workplace: sayOneOf("a workplace", workplaceNames, workplaces),
  type: sayOneOf("an employment type", employmentTypeNames, narrowingTypes),
  currency: `Choose a currency from the list, such as ${offeredCurrencies.slice(0, 3).join(", ")}.`,
};

/** Reads what was chosen in the form; each wrong field is named with what it may be. */
export function readChoice(chosen: Readonly<Record<PickerField, string>>): ReadChoice {
  const role = findRole(chosen.role);
  const read = {
    level: levels.find((one) => one === chosen.level) ?? null,
    place: readPlace(chosen.place),
    year: /^20\d\d$/.test(chosen.year) ? Number(chosen.year) : null,
    workplace: workplaces.find((one) => one === chosen.workplace) ?? null,
    type: narrowingTypes.find((one) => one === chosen.type) ?? null,
    currency: readDisplayCurrency(chosen.currency),
  };
  const refused = (Object.keys(read) as (keyof typeof read)[]).filter(
    (field) => read[field] === null && !isDefault(field, chosen[field]),
  );
  if (!role || refused.length > 0) {
    return {
      errors: {
        ...(role ? {} : { role: sayRole(chosen.role) }),
        ...Object.fromEntries(refused.map((field) => [field, refusals[field]])),
      },
    };
  }
  const { place: country, type: employmentType, currency, ...narrowed } = read;
  return {
    cell: { role: role.slug, country, employmentType, ...narrowed },
    currency: currency ?? statisticsCurrency,
  };
}

/** Nothing said, or said what is meant when nothing is. */
function isDefault(field: PickerField, text: string): boolean {
  if (text === "") return true;
  return field === "type" ? text === "full-time" : field === "place" && text === "worldwide";
}

/** A country's code, or its name as addresses have it. */
function readPlace(text: string): string | null {
  return countryName(text) === null ? findCountryBySlug(text) : text;
}

function sayOneOf<Word extends string>(
  what: string,
  names: Readonly<Record<Word, string>>,
  words: readonly Word[],
): string {
  return `Choose ${what} from the list: ${words.map((word) => names[word]).join(", ")}.`;
}

function sayRole(typed: string): string {
  if (typed === "") return "Choose a role.";
  const near = nearRoles(typed, 3).map(({ name }) => name);
  return `There is no role “${typed.slice(0, 60)}”. ${near.length ? `Nearest: ${near.join(", ")}.` : "Choose one from the list."}`;
}
