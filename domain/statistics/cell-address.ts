import { countries, countrySlug, findCountryBySlug } from "@/domain/job/place/regions";
import {
  type EmploymentType,
  employmentTypes,
  type Workplace,
  workplaces,
} from "@/domain/job/terms";
import { toSlug } from "@/domain/job/to-slug";
import { type Level, levels } from "@/domain/role/level";
import { findRole, roles } from "@/domain/role/taxonomy";
import { readDisplayCurrency, statisticsCurrency } from "./display-currency";

/** A cell that has a page: pay of a role, narrowed or not. */
export interface CellAddress {
  /** Slug of the role. */
  role: string;
  /** ISO 3166-1 alpha-2; `null` is worldwide. */
  country: string | null;
  level: Level | null;
  year: number | null;
  workplace: Workplace | null;
  /** `null`: full-time and not stated. */
  employmentType: EmploymentType | null;
}

/** Employment types that are cells of their own: full-time pay is in the cell without one. */
export const narrowingTypes = employmentTypes.filter((type) => type !== "full-time");

/** Stands for no country where something is narrowed after it. */
const worldwide = "worldwide";

/**
 * The path of a cell's page: `/salaries/data-engineer`, `/salaries/data-engineer/germany`,
 * `/salaries/data-engineer/germany/senior,2024,remote`; the same shown in another currency is
 * `/salaries/data-engineer/germany/senior,2024,remote,eur`. One path per page and no query, so
 * that every page can be kept by a cache.
 */
export function cellHref(cell: CellAddress, currency: string = statisticsCurrency): string {
  const type = cell.employmentType === "full-time" ? null : cell.employmentType;
  const shownIn = currency === statisticsCurrency ? null : currency.toLowerCase();
  const narrowed = [cell.level, cell.year, cell.workplace, type, shownIn]
    .filter((part) => part !== null)
    .join(",");
  const country = cell.country === null ? null : countrySlug(cell.country);
  const parts = [cell.role, country ?? (narrowed ? worldwide : ""), narrowed];
  return `/salaries/${parts.filter(Boolean).join("/")}`;
}

/** What an address says: a cell, another address that says the same, or a part that is unknown. */
export type ReadAddress =
  | {
      found: CellAddress;
      /** ISO 4217 of the amounts shown; statistics are in US dollars, others are conversions. */
      currency: string;
    }
  | { movedTo: string }
  | { unknown: UnknownPart; text: string };

/** The part of an address that says nothing known. */
export type UnknownPart = "role" | "country" | "currency" | "narrowing";

/**
 * Reads the parts of a path after `/salaries`. Another name of a role or a country leads to the
 * address in use; a name that merely resembles one is unknown, never silently another cell.
 */
export function readCellAddress(parts: readonly string[]): ReadAddress {
  const [roleText = "", countryText = worldwide, ...rest] = parts.map(decode);
  const role = readRole(roleText);
  if (role === null) return { unknown: "role", text: roleText };
  const country = readCountry(countryText);
  if (country === null) return { unknown: "country", text: countryText };
  const narrowingText = rest.join("/");
  const narrowing = rest.length > 1 ? null : readNarrowing(narrowingText);
  if (narrowing === null) {
    const currency = narrowingText.split(",").find(isLikeCurrency);
    return currency
      ? { unknown: "currency", text: currency }
      : { unknown: "narrowing", text: narrowingText };
  }
  const { currency = statisticsCurrency, ...narrowed } = narrowing;
  const found: CellAddress = {
    role,
    country: country === worldwide ? null : country,
    level: null,
    year: null,
    workplace: null,
    employmentType: null,
    ...narrowed,
  };
  const href = cellHref(found, currency);
  const given = `/salaries/${parts.map(decode).join("/")}`;
  if (href === given) return { found, currency };
  // The titles counted under a role are listed there, so that the change of name is seen.
  return { movedTo: role === roleText ? href : `${href}#titles` };
}

/** Three letters that say nothing, so that a currency without a rate is likely meant. */
function isLikeCurrency(word: string): boolean {
  return /^[a-z]{3}$/i.test(word) && readWord(word) === null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const longestPart = 200;

const roleByName = new Map(
  roles.flatMap(({ slug, name, aliases }) =>
    [name, ...aliases].map((known) => [toSlug(known, longestPart), slug] as const),
  ),
);

function readRole(text: string): string | null {
  return findRole(text)?.slug ?? roleByName.get(toSlug(text, longestPart)) ?? null;
}

const countryByCode = new Map(countries.map(({ code }) => [code, code]));

function readCountry(text: string): string | null {
  if (text === worldwide) return worldwide;
  const code = countryByCode.get(text.toUpperCase());
  return code ?? findCountryBySlug(toSlug(text, longestPart));
}

type Narrowing = Partial<
  Pick<CellAddress, "level" | "year" | "workplace" | "employmentType"> & { currency: string }
>;

const firstYear = 2000;
const lastYear = 2100;

/** `null` when a word says nothing, or two words say the same thing. */
function readNarrowing(text: string): Narrowing | null {
  const narrowing: Narrowing = {};
  for (const word of text.split(",").filter(Boolean)) {
    const said = readWord(word);
    const [name] = Object.keys(said ?? {});
    if (!said || !name || name in narrowing) return null;
    Object.assign(narrowing, said);
  }
  return narrowing;
}

function readWord(word: string): Narrowing | null {
  const level = levels.find((one) => one === word);
  if (level) return { level };
  const workplace = workplaces.find((one) => one === word);
  if (workplace) return { workplace };
  // Full-time pay is what a page is of when no type is named.
  if (word === "full-time") return { employmentType: null };
  const employmentType = narrowingTypes.find((one) => one === word);
  if (employmentType) return { employmentType };
  const year = /^\d{4}$/.test(word) ? Number(word) : 0;
  if (year >= firstYear && year <= lastYear) return { year };
  const currency = readDisplayCurrency(word);
  return currency === null ? null : { currency };
}
