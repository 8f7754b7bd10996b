import { countryName } from "@/domain/job/place/regions";
import { employmentTypeNames, workplaceNames } from "@/domain/job/term-names";
import { levelWords } from "@/domain/role/level";
import { findRole } from "@/domain/role/taxonomy";
import { formatMoney } from "@/domain/salary/format-money";
import type { CellAddress } from "@/domain/statistics/cell-address";
import { statisticsCurrency } from "@/domain/statistics/display-currency";

/** Countries that are spoken of with an article. */
const withArticle = new Set(
  "AE BS CD CF CG CK DO FK FO GB GM IM KM KY MH MP MV NL PH SB SC SC TC UM US VA VG VI".split(" "),
);

/** `the United States`, `Germany`. */
export function sayCountry(code: string): string {
  const name = countryName(code) ?? code;
  return withArticle.has(code) ? `the ${name}` : name;
}

/** `in the United States`, or `worldwide`. */
export function sayPlace(country: string | null): string {
  return country === null ? "worldwide" : `in ${sayCountry(country)}`;
}

/** `Data Engineer`. */
export function sayRole(slug: string): string {
  return findRole(slug)?.name ?? slug;
}

/** What a cell is narrowed to besides its role and place: `senior`, `2024`, `remote`. */
export function listNarrowing(cell: CellAddress): string[] {
  return [
    cell.level && levelWords[cell.level],
    cell.workplace && workplaceNames[cell.workplace].toLowerCase(),
    cell.employmentType && employmentTypeNames[cell.employmentType].toLowerCase(),
    cell.year === null ? null : String(cell.year),
  ].filter((part) => part !== null);
}

/** A cell in words, as inside a sentence: `Data Engineer, senior, in Germany`. */
export function sayCell(cell: CellAddress): string {
  return [sayRole(cell.role), ...listNarrowing(cell), sayPlace(cell.country)].join(", ");
}

/** The heading of a cell's page: `Data Engineer pay in Germany: senior, 2024`. */
export function titleCell(cell: CellAddress): string {
  const narrowed = listNarrowing(cell);
  const place = cell.country === null ? "" : ` ${sayPlace(cell.country)}`;
  return `${sayRole(cell.role)} pay${place}${narrowed.length ? `: ${narrowed.join(", ")}` : ""}`;
}

/** `USD`, and `≈ EUR` for amounts that are conversions. */
export function sayCurrency(currency: string): string {
  return currency === statisticsCurrency ? currency : `≈\u00a0${currency}`;
}

/** `USD 152,000`, or the conversion `≈ EUR 134,000`. */
export function sayMoney(amount: number, currency: string): string {
  return formatMoney(amount, sayCurrency(currency));
}

/** `19 January 2025`, from an ISO date. */
export function sayDay(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** `2022 – 2025`, or one year. */
export function sayYears(years: { first: number; last: number } | null): string | null {
  if (!years) return null;
  return years.first === years.last ? `${years.first}` : `${years.first} – ${years.last}`;
}

/** `1 posted range`, `1,759 posted ranges`. */
export function sayRanges(n: number): string {
  return `${n.toLocaleString("en-US")} posted ${n === 1 ? "range" : "ranges"}`;
}

/** `95 %`, or less where few ranges allow no better interval of their median. */
export function sayCoverage({ coverage }: { coverage: number }): string {
  return `${Math.min(95, Math.floor(coverage * 100))}\u00a0%`;
}
