import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { countryName } from "@/domain/job/place/regions";
import { employmentTypeNames, workplaceNames } from "@/domain/job/term-names";
import { workplaces } from "@/domain/job/terms";
import { levelNames, levels } from "@/domain/role/level";
import { roles } from "@/domain/role/taxonomy";
import { narrowingTypes } from "@/domain/statistics/cell-address";
import { offeredCurrencies, statisticsCurrency } from "@/domain/statistics/display-currency";

/** Names of the fields; also those of the address the form makes. */
export const pickerFields = [
  "role",
  "place",
  "level",
  "year",
  "workplace",
  "type",
  "currency",
] as const;
export type PickerField = (typeof pickerFields)[number];

interface PayPickerProps {
  /** What is chosen now, as the fields spell it. */
  chosen?: Partial<Record<PickerField, string>>;
  errors?: Partial<Record<PickerField, string>>;
  /** Codes of countries to offer. */
  countries: readonly string[];
  years: readonly number[];
}

/** Picks a role, a place and more, and leads to the page about it; works without JavaScript. */
export function PayPicker({ chosen = {}, errors = {}, countries, years }: PayPickerProps) {
  const field = (name: PickerField) => ({
    name,
    id: `pick-${name}`,
    defaultValue: chosen[name],
    error: errors[name],
  });
  return (
    <form action="/salaries/find" method="get" className="grid gap-4">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <div>
          <Select
            {...field("role")}
            label="Role"
            placeholder="Choose a role"
            required
            options={roleOptions}
          />
        </div>
        <div>
          <Select
            {...field("place")}
            label="Place"
            placeholder="Worldwide"
            options={toCountryOptions(countries, chosen.place)}
          />
        </div>
        <div>
          <Select
            {...field("level")}
            label="Level"
            placeholder="All levels"
            options={toOptions(levels, levelNames)}
          />
        </div>
        <div>
          <Select
            {...field("year")}
            label="Year"
            placeholder="All years"
            options={toYearOptions(years, chosen.year)}
          />
        </div>
        <div>
          <Select
            {...field("workplace")}
            label="Workplace"
            placeholder="All workplaces"
            options={toOptions(workplaces, workplaceNames)}
          />
        </div>
        <div>
          <Select
            {...field("type")}
            label="Employment type"
            placeholder="Full time or not stated"
            options={toOptions(narrowingTypes, employmentTypeNames)}
          />
        </div>
        <div>
          <Select
            {...field("currency")}
            label="Currency"
            placeholder={statisticsCurrency}
            options={toCurrencyOptions(chosen.currency)}
          />
        </div>
      </div>
      <div>
        <Button type="submit" variant="primary">
          Show pay
        </Button>
      </div>
    </form>
  );
}

const roleOptions = [...roles]
  .sort((a, b) => a.name.localeCompare(b.name, "en"))
  .map(({ slug, name }) => ({ value: slug, label: name }));

function toOptions<Word extends string>(words: readonly Word[], names: Record<Word, string>) {
  return words.map((word) => ({ value: word, label: names[word] }));
}

function toCountryOptions(codes: readonly string[], chosen: string | undefined) {
  return [...new Set(chosen && countryName(chosen) ? [chosen, ...codes] : codes)]
    .map((code) => ({ value: code, label: countryName(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}

function toCurrencyOptions(chosen: string | undefined) {
  const others = offeredCurrencies.filter((code) => code !== statisticsCurrency);
  return [...new Set(chosen && /^[A-Z]{3}$/.test(chosen) ? [chosen, ...others] : others)].map(
    (code) => ({ value: code, label: code }),
  );
}

function toYearOptions(years: readonly number[], chosen: string | undefined) {
  const known = years.map(String);
  const all =
    chosen && /^\d{4}$/.test(chosen) && !known.includes(chosen) ? [chosen, ...known] : known;
  return all.map((year) => ({ value: year, label: year }));
}
