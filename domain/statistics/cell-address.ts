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

/** Stands for no country where something is narrowed after it. */
const worldwide = "worldwide";

/**
 * The path of a cell's page: `/salaries/data-engineer`, `/salaries/data-engineer/germany`,
 * `/salaries/data-engineer/germany/senior,2024,remote`. One path per cell, so that every page can
 * be kept by a cache.
 */
export function cellHref(cell: CellAddress): string {
  const narrowed = [cell.level, cell.year, cell.workplace, cell.employmentType]
    .filter((part) => part !== null)
    .join(",");
  const country = cell.country === null ? null : countrySlug(cell.country);
  const parts = [cell.role, country ?? (narrowed ? worldwide : ""), narrowed];
  return `/salaries/${parts.filter(Boolean).join("/")}`;
}

/** What an address says: a cell, another address that says the same, or a part that is unknown. */
export type ReadAddress =
  | { found: CellAddress }
  | { movedTo: string }
  | { unknown: "role" | "country" | "narrowing"; text: string };

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
  if (narrowing === null) return { unknown: "narrowing", text: narrowingText };
  const found: CellAddress = {
    role,
    country: country === worldwide ? null : country,
    ...narrowing,
  };
  const href = cellHref(found);
  const given = `/salaries/${parts.map(decode).join("/")}`;
  if (href === given) return { found };
  // The titles counted under a role are listed there, so that the change of name is seen.
  return { movedTo: role === roleText ? href : `${href}#titles` };
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

type Narrowing = Pick<CellAddress, "level" | "year" | "workplace" | "employmentType">;

const firstYear = 2000;
const lastYear = 2100;

/** `null` when a word says nothing, or two words say the same thing. */
function readNarrowing(text: string): Narrowing | null {
  const narrowing: Narrowing = { level: null, year: null, workplace: null, employmentType: null };
  for (const word of text.split(",").filter(Boolean)) {
    const said = readWord(word);
    const [name] = Object.keys(said ?? {}) as (keyof Narrowing)[];
    if (!said || !name || narrowing[name] !== null) return null;
    Object.assign(narrowing, said);
  }
  return narrowing;
}

function readWord(word: string): Partial<Narrowing> | null {
  const level = levels.find((one) => one === word);
  if (level) return { level };
  const workplace = workplaces.find((one) => one === word);
  if (workplace) return { workplace };
  const employmentType = employmentTypes.find((one) => one === word);
  if (employmentType) return { employmentType };
  const year = /^\d{4}$/.test(word) ? Number(word) : 0;
  return year >= firstYear && year <= lastYear ? { year } : null;
}
