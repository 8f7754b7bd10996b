import { nameArea, namePlace } from "./name-place";
import { type ParsedPlaces, parsePlaces } from "./parse-place";
import { type PlaceAtom, readPlaceAtoms } from "./read-place-atoms";

/** The names in a place text, as Salarium words them. */
export type PlaceNames = {
  /** Each once, in the order posted. A place that is not known keeps its own words, cleaned. */
  names: string[];
  /** The text says remote and names no city, so that the names are whom it accepts. */
  remote: boolean;
};

/** Longest text that is read, and most entries that are taken from it. */
const READ_MAX_CHARS = 4000;
const ENTRIES_MAX = 100;

const entryBreak = /[;|•·\n]/;

/**
 * The places of a listing from the text a board shows: `Poland , Romania ,` is Poland and Romania,
 * `Remote - US` is remote in the United States, and `In-Office` is no place. Never throws; time is
 * linear and bounded.
 */
export function readPlaceNames(text: string): PlaceNames {
  const entries = text.slice(0, READ_MAX_CHARS).split(entryBreak).slice(0, ENTRIES_MAX);
  const parsed = entries.map((entry) => ({ entry, parsed: parsePlaces(entry) }));
  const all = parsed.map((one) => one.parsed);
  const names = parsed.flatMap((one) => nameEntry(one.entry, one.parsed));
  const isRemote = all.some(({ workplace }) => workplace === "remote");
  const hasCity = all.some(({ places }) => places.some(({ city }) => city !== null));
  return { names: uniqueNames(names), remote: isRemote && !hasCity };
}

function nameEntry(entry: string, { places, eligibleRegions }: ParsedPlaces): string[] {
  const within = new Set(places.map(({ country }) => country));
  const areas = eligibleRegions.filter((area) => !within.has(area));
  const names = [...places.map(namePlace), ...areas.map(nameArea)];
  if (names.length > 0) return names;
  const rest = cleanPlaceText(entry);
  return rest === "" || saysWorkplaceOnly(readPlaceAtoms(entry)) ? [] : [rest];
}

/** "Hybrid", "Remote-Friendly (Travel Required)": how one works, not where. */
function saysWorkplaceOnly(atoms: readonly PlaceAtom[]): boolean {
  const saysNothing = atoms.every(({ meaning: { kind } }) => kind === "nothing");
  const saysHow = atoms.some(({ meaning: { kind } }) => kind === "workplace");
  const namesTown = atoms.some(({ meaning }) => meaning.kind === "unknown" && meaning.town);
  return saysNothing || (saysHow && !namesTown);
}

/** A text without stray white space and separators: `Poland , Romania ,` as `Poland, Romania`. */
export function cleanPlaceText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ ?,[ ,]*/g, ", ")
    .replace(/^[\s,\-–—:/]+|[\s,\-–—:/]+$/g, "");
}

function uniqueNames(names: readonly string[]): string[] {
  const unique = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...unique.values()].filter((name) => name !== "");
}
