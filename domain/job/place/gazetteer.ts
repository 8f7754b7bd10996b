import cityTable from "./cities.json" with { type: "json" };
import countryTable from "./countries.json" with { type: "json" };
import placeWords from "./place-words.json" with { type: "json" };
import regionTable from "./regions.json" with { type: "json" };
import subdivisionTable from "./subdivisions.json" with { type: "json" };
import { tokenisePlaces } from "./tokenise-places";

/** A place that a name may mean. */
export type PlaceOption = {
  kind: "city" | "subdivision" | "country";
  country: string;
  region: string | null;
  city: string | null;
  /** A two-letter code or the lesser of two namesakes: needs something beside it to be believed. */
  minor: boolean;
};

/** What a name in a place text means. */
export type PlaceMeaning =
  | { kind: "place"; options: readonly PlaceOption[] }
  /** Wider than a country: region slugs or country codes. */
  | { kind: "area"; members: readonly string[] }
  | { kind: "workplace"; workplace: "remote" | "hybrid" | "onsite" }
  | { kind: "nothing" };

const options = new Map<string, PlaceOption[]>();
const others = new Map<string, PlaceMeaning>();
let longest = 1;

/** The key of a name: its folded words. */
function keyOf(name: string): string {
  const words = tokenisePlaces(name).map(({ key }) => key);
  longest = Math.max(longest, words.length);
  return words.join(" ");
}

function addOption(name: string, option: PlaceOption): void {
  const key = keyOf(name);
  const list = options.get(key) ?? [];
  const known = list.some(
    (other) =>
      other.kind === option.kind &&
      other.country === option.country &&
      other.region === option.region,
  );
  if (!known) options.set(key, [...list, option]);
}

/** Countries whose two-letter code boards write alone or after a city. */
const writtenCountryCodes = new Set(
  "US GB IN DE FR ES IT NL IE CH AT BE PL PT SE DK NO FI CZ RO BG GR HU BR MX CL CO JP KR CN HK TW SG MY PH VN TH AU NZ AE IL SA ZA NG KE EG TR UA CA EE LT LV RS HR SI SK LU".split(
    " ",
  ),
);

function addCountries(): void {
  for (const { code, name, aliases } of countryTable) {
    const option = { kind: "country" as const, country: code, region: null, city: null };
    for (const alias of [name, ...aliases]) addOption(alias, { ...option, minor: false });
    if (writtenCountryCodes.has(code)) addOption(code, { ...option, minor: true });
  }
}

function addSubdivisions(): void {
  for (const { country, code, name, aliases } of subdivisionTable) {
    const option = { kind: "subdivision" as const, country, region: code, city: null };
    for (const alias of [name, ...aliases]) addOption(alias, { ...option, minor: false });
    if (["US", "CA", "AU"].includes(country)) addOption(code, { ...option, minor: true });
  }
}

type CityRow = {
  name: string;
  country: string;
  region?: string | undefined;
  aliases?: string[] | undefined;
  minor?: boolean | undefined;
};

function addCities(): void {
  for (const row of cityTable as CityRow[]) {
    const option = {
      kind: "city" as const,
      country: row.country,
      region: row.region ?? null,
      city: row.name,
    };
    addOption(row.name, { ...option, minor: row.minor ?? false });
    for (const alias of row.aliases ?? []) addOption(alias, { ...option, minor: false });
  }
}

function addOthers(): void {
  for (const { slug, aliases } of regionTable.regions) {
    for (const alias of aliases) others.set(keyOf(alias), { kind: "area", members: [slug] });
  }
  for (const { aliases, members } of regionTable.groups) {
    for (const alias of aliases) others.set(keyOf(alias), { kind: "area", members });
  }
  for (const workplace of ["remote", "hybrid", "onsite"] as const) {
    for (const text of placeWords[workplace]) {
      others.set(keyOf(text), { kind: "workplace", workplace });
    }
  }
  for (const text of placeWords.never) others.set(keyOf(text), { kind: "nothing" });
}

addCities();
addCountries();
addSubdivisions();
addOthers();

/** Most words a name of the gazetteer has. */
export const longestNameWords = longest;

/** What the folded words of a name, parted by one space, mean; undefined where it is not known. */
export function findPlaceMeaning(key: string): PlaceMeaning | undefined {
  const found = options.get(key);
  return found === undefined ? others.get(key) : { kind: "place", options: found };
}
