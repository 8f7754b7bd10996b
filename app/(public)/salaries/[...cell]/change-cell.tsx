import { PayPicker } from "@/components/salaries/pay-picker";
import { Chip, Chips } from "@/components/ui/chip";
import { Disclosure } from "@/components/ui/disclosure";
import { countryName } from "@/domain/job/place/regions";
import { employmentTypeNames, workplaceNames } from "@/domain/job/term-names";
import { levelNames } from "@/domain/role/level";
import { type CellAddress, cellHref } from "@/domain/statistics/cell-address";
import { statisticsCurrency } from "@/domain/statistics/display-currency";
import type { PayReport } from "@/domain/statistics/pay-report";

interface ChangeCellProps {
  report: PayReport;
  /** ISO 4217 of the amounts on the page. */
  currency: string;
}

/** What the page is narrowed to, each to be taken away, and the form to choose another cell. */
export function ChangeCell({ report: { address, parts }, currency }: ChangeCellProps) {
  const { role, country, level, year, workplace, employmentType } = address;
  const chips = listChips(address, currency);
  return (
    <div className="grid gap-3 no-print">
      {chips.length > 0 ? (
        <Chips label="Narrowed to">
          {chips.map((chip) => (
            <Chip key={chip.label} {...chip} />
          ))}
        </Chips>
      ) : null}
      <Disclosure summary="Choose another role, place, level, year or currency">
        <PayPicker
          chosen={{
            role,
            ...(country ? { place: country } : {}),
            ...(level ? { level } : {}),
            ...(year ? { year: String(year) } : {}),
            ...(workplace ? { workplace } : {}),
            ...(employmentType ? { type: employmentType } : {}),
            ...(currency === statisticsCurrency ? {} : { currency }),
          }}
          countries={parts.country
            .map(({ key }) => key)
            .filter((code) => countryName(code) !== null)}
          years={parts.year
            .map(({ key }) => Number(key))
            .filter((one) => one > 0)
            .reverse()}
        />
      </Disclosure>
    </div>
  );
}

function listChips(
  address: CellAddress,
  currency: string,
): { label: string; removeHref: string }[] {
  const { country, level, year, workplace, employmentType } = address;
  const narrowed: [keyof CellAddress, string | null][] = [
    ["country", country && (countryName(country) ?? country)],
    ["level", level && levelNames[level]],
    ["year", year === null ? null : String(year)],
    ["workplace", workplace && workplaceNames[workplace]],
    ["employmentType", employmentType && employmentTypeNames[employmentType]],
  ];
  return narrowed.flatMap(([part, label]) =>
    label ? [{ label, removeHref: cellHref({ ...address, [part]: null }, currency) }] : [],
  );
}
