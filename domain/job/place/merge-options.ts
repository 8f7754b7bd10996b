import type { PlaceOption } from "./gazetteer";
import placeWords from "./place-words.json" with { type: "json" };

/** What a place under construction may still be. */
export type PlaceGuess = {
  country: string;
  region: string | null;
  city: string | null;
  /** Named by codes or lesser namesakes only, so far. */
  minor: boolean;
  /** Whether the country or region was written, not only known from the city. */
  placed: boolean;
  /** A lesser namesake ("Victoria" in Canada) whose state was not written. */
  lesser: boolean;
};

export function guessOf(option: PlaceOption): PlaceGuess {
  const { country, region, city, minor, kind } = option;
  return {
    country,
    region,
    city,
    minor,
    placed: kind !== "city",
    lesser: kind === "city" && minor,
  };
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function mergeOne(guess: PlaceGuess, option: PlaceOption): PlaceGuess | null {
  if (guess.country !== option.country) return null;
  if (!agree(guess.region, option.region) || !agree(guess.city, option.city)) return null;
  return {
    country: guess.country,
    region: guess.region ?? option.region,
    city: guess.city ?? option.city,
    minor: guess.minor && option.minor,
    placed: guess.placed || option.kind !== "city",
    lesser:
      option.kind === "city"
        ? option.minor && guess.region === null
        : guess.lesser && option.kind !== "subdivision",
  };
}

/** What a place can be when the next name belongs to it as well; empty where it cannot. */
export function mergeGuesses(
  guesses: readonly PlaceGuess[],
  options: readonly PlaceOption[],
): PlaceGuess[] {
  return guesses.flatMap((guess) => options.flatMap((option) => mergeOne(guess, option) ?? []));
}

/**
 * A city followed by a state it does not lie in is a namesake there ("Paris, Texas"), unless the
 * state's name is also a city's ("Toronto, New York" is two).
 */
export function mergeNamesake(
  guesses: readonly PlaceGuess[],
  options: readonly PlaceOption[],
): PlaceGuess[] {
  const city = guesses.find((guess) => guess.city !== null)?.city ?? null;
  if (city === null || guesses.some((guess) => guess.placed)) return [];
  if (options.some((option) => option.kind === "city" && !option.minor)) return [];
  const states = options.filter((option) => option.kind === "subdivision");
  return states.map((state) => ({ ...guessOf(state), city, minor: false, lesser: false }));
}

const codesAlsoCountries = new Set(placeWords.codesAlsoCountries);

/**
 * A town the gazetteer does not have, before its state or country. A code after it is a state of
 * the US where it can be one ("Springfield, IL"), but for those that are as often a country's.
 */
export function guessTown(town: string, options: readonly PlaceOption[]): PlaceGuess[] {
  const wider = options.filter((option) => option.kind !== "city");
  const states = wider.filter(
    ({ minor, country, region }) =>
      minor && country === "US" && region !== null && !codesAlsoCountries.has(region),
  );
  const chosen = states.length > 0 ? states : wider;
  return chosen.map((option) => ({
    ...guessOf(option),
    city: town,
    minor: option.minor && states.length === 0,
  }));
}

/** Cities before countries before states: "New York" alone is the city, "Georgia" the country. */
function rank(guess: PlaceGuess): number {
  if (guess.minor) return 4;
  if (guess.lesser) return 3;
  if (guess.city !== null) return 0;
  return guess.region === null ? 1 : 2;
}

/**
 * The likeliest guess given the countries of the places beside it, or null where a code alone
 * could mean several ("CA" is California or Canada).
 */
export function chooseGuess(
  guesses: readonly PlaceGuess[],
  beside: ReadonlySet<string>,
): PlaceGuess | null {
  const fitting = guesses.filter((guess) => beside.has(guess.country));
  const candidates = fitting.length > 0 ? fitting : guesses;
  const best = candidates.reduce<PlaceGuess | null>(
    (chosen, guess) => (chosen === null || rank(guess) < rank(chosen) ? guess : chosen),
    null,
  );
  if (best === null || !best.minor) return best;
  const countries = new Set(candidates.map(({ country }) => country));
  return countries.size === 1 ? best : null;
}
