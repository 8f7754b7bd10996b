import { readPlaceAtoms } from "./read-place-atoms";
import { readPlaceNames } from "./read-place-names";

/** Room for the places on a card; more are counted. */
const ROOM_CHARS = 60;

/** Longest a single name that is not known may be. */
const NAME_MAX_CHARS = 80;

/** Capitalised names parted by a comma and a space, after `Remote: ` perhaps. */
const tidyText = /^(?:Remote: )?\p{Lu}[\p{L}.'’ -]{0,40}(?:, \p{Lu}[\p{L}.'’ -]{0,40}){0,9}$/u;

/** A dash between names, two spaces, a code first, a code that is no code: `NYC`, `Sunnyvale, Ca`. */
const untidy = / -|- | {2}|^\p{Lu}\p{Lu}|, \p{Lu}\p{Ll}$/u;

/**
 * The places of a listing in a few words, from the text a board shows: `Dublin, Ireland; Cork,
 * Ireland`, `Remote: United States`, `Austin, TX; Boston, MA; +7 more`. A text that is tidy already
 * stays as the employer wrote it. Empty where the text names no place, as `In-Office` does.
 */
export function sayPlaces(text: string): string {
  const known = said.get(text);
  if (known !== undefined) return known;
  const now = sayAnew(text.trim());
  if (said.size >= REMEMBERED) said.clear();
  if (text.length <= ROOM_CHARS * 4) said.set(text, now);
  return now;
}

/** A few hundred texts name the places of most listings, and each page says two dozen of them. */
const said = new Map<string, string>();
const REMEMBERED = 2000;

function sayAnew(posted: string): string {
  if (isTidy(posted)) return posted;
  const { names, remote } = readPlaceNames(posted);
  if (names.length === 0) return remote ? "Remote" : "";
  const list = joinNames(names.map(shorten));
  return remote ? `Remote: ${list}` : list;
}

/** One place in one or two names, or a remote listing's list of areas; all of them known. */
function isTidy(text: string): boolean {
  if (text.length > ROOM_CHARS || !tidyText.test(text) || untidy.test(text)) return false;
  if (text === "Remote") return true;
  const isList = text.startsWith("Remote: ");
  const atoms = readPlaceAtoms(text).slice(isList ? 1 : 0);
  const areKnown = atoms.every(({ meaning: { kind } }) => kind === "place" || kind === "area");
  return areKnown && (isList || isOnePlace(text, atoms.length));
}

function isOnePlace(text: string, atoms: number): boolean {
  return atoms <= 2 && text.split(", ").length === atoms && readPlaceNames(text).names.length === 1;
}

function joinNames(names: readonly string[]): string {
  const between = names.some((name) => name.includes(",")) ? "; " : ", ";
  let shown = 1;
  let length = names[0]?.length ?? 0;
  for (const name of names.slice(1)) {
    length += between.length + name.length;
    if (length > ROOM_CHARS) break;
    shown += 1;
  }
  const more = names.length - shown;
  return [...names.slice(0, shown), ...(more > 0 ? [`+${more} more`] : [])].join(between);
}

function shorten(name: string): string {
  if (name.length <= NAME_MAX_CHARS) return name;
  return `${name.slice(0, NAME_MAX_CHARS - 1).replace(/\s+\S*$/, "")}…`;
}
