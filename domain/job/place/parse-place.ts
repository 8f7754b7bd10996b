import type { Workplace } from "@/domain/job/terms";
import { type GatheredArea, type GatheredPlaces, gatherPlaces } from "./gather-places";
import { chooseGuess } from "./merge-options";
import { countriesOfRegion } from "./regions";

/** A place of a listing, as far as its text says. */
type Place = {
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Code of a state or province within the country ("CA" in the US), where it is known. */
  region: string | null;
  city: string | null;
  /** As posted. */
  text: string;
};

/** What a place text says. */
export type ParsedPlaces = {
  places: Place[];
  /** Null where the text does not say. */
  workplace: Workplace | null;
  /**
   * Whom a remote listing accepts, and areas wider than a country that any listing names: country
   * codes and region slugs (`regionSlugs`), in order. Empty where the text does not say.
   */
  eligibleRegions: string[];
};

/** Longest place text that is read, and most places that are taken from it. */
const placesReadMaxChars = 4000;
export const placesMax = 100;

/** "NA" is North America in a list and nothing alone. */
const saysNothing = /^\s{0,9}n\/?a\s{0,9}$/i;

type SettledPlace = Place & { entry: number; order: number };

function countriesBeside(found: GatheredPlaces): Set<string> {
  const certain = new Set<string>();
  for (const { guesses } of found.places) {
    const countries = new Set(guesses.map(({ country }) => country));
    const [only] = countries;
    if (countries.size === 1 && only !== undefined) certain.add(only);
  }
  return certain;
}

function settlePlaces(text: string, found: GatheredPlaces): SettledPlace[] {
  const beside = countriesBeside(found);
  const settled = new Map<string, SettledPlace>();
  for (const { guesses, start, end, entry, order } of found.places) {
    const chosen = chooseGuess(guesses, beside);
    if (chosen === null) continue;
    const { country, region, city } = chosen;
    const key = `${country}/${region}/${city}/${entry}`;
    if (!settled.has(key)) {
      settled.set(key, { country, region, city, text: text.slice(start, end), entry, order });
    }
  }
  return [...settled.values()];
}

function holds(area: GatheredArea, place: Place): boolean {
  const { country } = place;
  return (
    country !== null && area.members.some((member) => countriesOfRegion(member).includes(country))
  );
}

function isWorldwide(area: GatheredArea): boolean {
  return area.members.includes("worldwide");
}

function countInEntry(found: GatheredPlaces, entry: number): number {
  return [...found.areas, ...found.places].filter((named) => named.entry === entry).length;
}

/** An area that only says where the one place beside it lies: "Bengaluru, India, APAC", "anywhere in Europe". */
function isParent(
  area: GatheredArea,
  found: GatheredPlaces,
  places: readonly SettledPlace[],
  remote: boolean,
): boolean {
  if (area.listed) return false;
  const sameEntry = places.filter((place) => place.entry === area.entry);
  if (isWorldwide(area) && countInEntry(found, area.entry) > 1) return true;
  const near = sameEntry.length > 0 ? sameEntry : places;
  const areas = found.areas.filter((other) => sameEntry.length === 0 || other.entry === area.entry);
  const [only] = near;
  if (near.length !== 1 || areas.length !== 1 || only === undefined || !holds(area, only)) {
    return false;
  }
  return !remote || only.order < area.order;
}

type Named = { order: number; entry: number; codes: readonly string[] };

/**
 * What belongs to the word "remote": what follows it in its entry, else what precedes it there,
 * else (a lone "Remote" entry) everything.
 */
function whereRemote(found: GatheredPlaces, named: readonly Named[]): Named[] {
  const chosen = new Set<Named>();
  const remotes = found.workplaces.filter(({ workplace }) => workplace === "remote");
  for (const remote of remotes) {
    const inEntry = named.filter(({ entry }) => entry === remote.entry);
    const after = inEntry.filter(({ order }) => order > remote.order);
    for (const one of after.length > 0 ? after : inEntry) chosen.add(one);
  }
  return chosen.size > 0 ? [...chosen] : [...named];
}

function workplaceOf(found: GatheredPlaces): Workplace | null {
  const words = new Set(found.workplaces.map(({ workplace }) => workplace));
  const order = ["remote", "hybrid", "onsite"] as const;
  return order.find((workplace) => words.has(workplace)) ?? null;
}

function uniqueByPlace(places: readonly SettledPlace[]): Place[] {
  const unique = new Map<string, Place>();
  for (const { country, region, city, text } of places) {
    const key = `${country}/${region}/${city}`;
    if (!unique.has(key)) unique.set(key, { country, region, city, text });
  }
  return [...unique.values()].slice(0, placesMax);
}

/**
 * Reads the places of a listing from the text a board shows ("San Francisco, CA | New York City,
 * NY", "Remote: Europe, LATAM, Canada"). A code that could mean two countries is left out unless a
 * place beside it settles it. Names are data (`cities.json`, `countries.json`, `regions.json`,
 * `subdivisions.json`). Never throws; time is linear and bounded by `placesReadMaxChars`.
 */
export function parsePlaces(text: string): ParsedPlaces {
  const read = saysNothing.test(text) ? "" : text.slice(0, placesReadMaxChars);
  const found = gatherPlaces(read);
  const settled = settlePlaces(read, found);
  const workplace = workplaceOf(found);
  const remote = workplace === "remote";
  const areas = found.areas.filter((area) => !isParent(area, found, settled, remote));
  const namedAreas = areas.map(({ order, entry, members }) => ({ order, entry, codes: members }));
  const namedPlaces = settled.map(({ order, entry, country }) => ({
    order,
    entry,
    codes: country === null ? [] : [country],
  }));
  const named = remote ? whereRemote(found, [...namedAreas, ...namedPlaces]) : namedAreas;
  const inOrder = named.sort((a, b) => a.order - b.order);
  return {
    places: uniqueByPlace(settled),
    workplace,
    eligibleRegions: [...new Set(inOrder.flatMap(({ codes }) => codes))],
  };
}
