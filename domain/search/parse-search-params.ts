import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { findRole } from "@/domain/role/taxonomy";
import { readPayAmount } from "./read-pay-amount";
import {
  defaultSort,
  everything,
  type FacetName,
  facetNames,
  type SearchCriteria,
  type Sort,
  sorts,
} from "./search-criteria";
import { parseCursor, type SearchCursor } from "./search-cursor";
import { isSearchPlace } from "./search-places";
import { parseTextQuery } from "./text-query";

/** Parameters of an address, as Next gives them. */
export type RawSearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What was left out of a search, to be said to the reader. */
export type SearchNotice =
  | { kind: "unknown-value"; name: FacetName | "sort" | "currency" | "min"; value: string }
  | { kind: "too-many-values"; name: FacetName; read: number }
  | { kind: "query-cut"; text: string }
  | { kind: "broken-cursor" };

/** Values that only the database knows. */
export type KnownValues = {
  skills: ReadonlyMap<string, string>;
  companies: ReadonlyMap<string, string>;
  /** Currencies that have a rate. */
  currencies: readonly string[];
};

export type ParsedSearch = {
  criteria: SearchCriteria;
  after: SearchCursor | null;
  notices: SearchNotice[];
};

/** Most values of one facet that are read. */
const mostValues = 20;

/**
 * Reads a search from the parameters of an address. Never throws and never guesses: what it does
 * not know is left out and named in `notices`; a cursor that fits no page starts over.
 */
export function parseSearchParams(params: RawSearchParams, known: KnownValues): ParsedSearch {
  const notices: SearchNotice[] = [];
  const exact = firstValue(params["exact"]) === "1";
  const text = parseTextQuery(firstValue(params["q"]), { exact });
  if (text.cut) notices.push({ kind: "query-cut", text: text.text });
  const criteria: SearchCriteria = {
    text,
    chosen: Object.fromEntries(
      facetNames.map((name) => [name, readFacet(name, params[name], known, notices)]),
    ) as Record<FacetName, string[]>,
    minPay: readMinPay(params["min"], notices),
    currency: readCurrency(params["currency"], known, notices),
    unpaid: firstValue(params["unpaid"]) === "keep" ? "keep" : "hide",
    sort: readSort(params["sort"], notices) ?? defaultSort(text),
  };
  return { criteria, after: readCursor(params["after"], criteria.sort, notices), notices };
}

/** The values of a facet in an address, whether they exist or not. */
export function requestedValues(params: RawSearchParams, name: FacetName): string[] {
  const given = params[name];
  const values = given === undefined ? [] : [given].flat();
  const trimmed = values.map((value) => value.trim().slice(0, 200));
  return [...new Set(trimmed)].filter((value) => value !== "");
}

function readFacet(
  name: FacetName,
  given: string | string[] | undefined,
  known: KnownValues,
  notices: SearchNotice[],
): string[] {
  const values = requestedValues({ [name]: given }, name);
  if (values.length > mostValues) notices.push({ kind: "too-many-values", name, read: mostValues });
  return values.slice(0, mostValues).filter((value) => {
    const exists = valueExists(name, value, known);
    if (!exists) notices.push({ kind: "unknown-value", name, value });
    return exists;
  });
}

function valueExists(name: FacetName, value: string, known: KnownValues): boolean {
  switch (name) {
    case "role":
      return findRole(value) !== null;
    case "level":
      return levels.some((level) => level === value);
    case "type":
      return employmentTypes.some((type) => type === value);
    case "workplace":
      return workplaces.some((workplace) => workplace === value);
    case "place":
      return isSearchPlace(value);
    case "skill":
      return known.skills.has(value);
    case "company":
      return known.companies.has(value);
  }
}

function readMinPay(given: string | string[] | undefined, notices: SearchNotice[]): number | null {
  const text = firstValue(given);
  if (text === "") return null;
  const amount = readPayAmount(text);
  if (amount === null) notices.push({ kind: "unknown-value", name: "min", value: text });
  return amount;
}

function readCurrency(
  given: string | string[] | undefined,
  known: KnownValues,
  notices: SearchNotice[],
): string {
  const text = firstValue(given).toUpperCase();
  if (text === "" || known.currencies.includes(text)) return text || everything.currency;
  notices.push({ kind: "unknown-value", name: "currency", value: text });
  return everything.currency;
}

function readSort(given: string | string[] | undefined, notices: SearchNotice[]): Sort | null {
  const text = firstValue(given);
  const sort = sorts.find((candidate) => candidate === text) ?? null;
  if (text !== "" && sort === null)
    notices.push({ kind: "unknown-value", name: "sort", value: text });
  return sort;
}

function readCursor(
  given: string | string[] | undefined,
  sort: Sort,
  notices: SearchNotice[],
): SearchCursor | null {
  const text = firstValue(given);
  if (text === "") return null;
  const cursor = parseCursor(text, sort);
  if (cursor === null) notices.push({ kind: "broken-cursor" });
  return cursor;
}

function firstValue(given: string | string[] | undefined): string {
  return ([given].flat()[0] ?? "").trim().slice(0, 2000);
}
