import { guessOf, guessTown, mergeGuesses, mergeNamesake, type PlaceGuess } from "./merge-options";
import { type PlaceAtom, placeOptions, readPlaceAtoms } from "./read-place-atoms";

/** A place under construction, with where its names stand in the text. */
type GatheredPlace = {
  guesses: PlaceGuess[];
  start: number;
  end: number;
  /** Which entry of the text it is in; entries are parted by `;`, `|` and the like. */
  entry: number;
  order: number;
};

export type GatheredArea = {
  members: readonly string[];
  start: number;
  end: number;
  entry: number;
  order: number;
  /** In a list ("United Kingdom / Europe"), so not merely what a place lies in. */
  listed: boolean;
};

type GatheredWorkplace = {
  workplace: "remote" | "hybrid" | "onsite";
  entry: number;
  order: number;
};

/** All that a place text names, in order. */
export type GatheredPlaces = {
  places: GatheredPlace[];
  areas: GatheredArea[];
  workplaces: GatheredWorkplace[];
};

class Gatherer {
  readonly found: GatheredPlaces = { places: [], areas: [], workplaces: [] };
  private open: GatheredPlace | null = null;
  private town: PlaceAtom | null = null;
  private entry = 0;
  private order = 0;

  add(atom: PlaceAtom): void {
    this.order += 1;
    if (atom.parting === 3) this.entry += 1;
    if (atom.parting >= 2) this.endPlace();
    const { meaning } = atom;
    const { entry, order } = this;
    if (meaning.kind === "place") this.addPlace(atom);
    else if (meaning.kind === "unknown") this.addUnknown(atom, meaning.town);
    else if (meaning.kind === "workplace") {
      this.found.workplaces.push({ workplace: meaning.workplace, entry, order });
      this.town = null;
    } else if (meaning.kind === "area") {
      const { start, end } = atom;
      const listed = atom.parting === 2;
      this.found.areas.push({ members: meaning.members, start, end, entry, order, listed });
    }
  }

  private endPlace(): void {
    this.open = null;
    this.town = null;
  }

  private addUnknown(atom: PlaceAtom, town: boolean): void {
    this.town = town && this.open === null ? atom : null;
  }

  private addPlace(atom: PlaceAtom): void {
    const options = placeOptions(atom);
    if (this.open !== null && this.extend(this.open, atom)) return;
    const town = this.takeTown(atom);
    const inTown = town === null ? [] : guessTown(town.text, options);
    const named = inTown.length > 0;
    this.open = {
      guesses: named ? inTown : options.map((option) => guessOf(option)),
      start: named && town !== null ? town.start : atom.start,
      end: atom.end,
      entry: this.entry,
      order: this.order,
    };
    this.town = null;
    this.found.places.push(this.open);
  }

  /** "Ledgewood NJ", "Cary, North Carolina": a small town right before its state or country. */
  private takeTown(atom: PlaceAtom): PlaceAtom | null {
    const code = atom.parting === 0 && atom.text.length === 2;
    return this.town !== null && (code || atom.comma) ? this.town : null;
  }

  private extend(open: GatheredPlace, atom: PlaceAtom): boolean {
    const options = placeOptions(atom);
    let merged = mergeGuesses(open.guesses, options);
    if (merged.length === 0 && atom.comma) merged = mergeNamesake(open.guesses, options);
    if (merged.length === 0) return false;
    open.guesses = merged;
    open.end = Math.max(open.end, atom.end);
    return true;
  }
}

/** Gathers the places, areas and workplace words of a text; linear in its length. */
export function gatherPlaces(text: string): GatheredPlaces {
  const gatherer = new Gatherer();
  for (const atom of readPlaceAtoms(text)) gatherer.add(atom);
  return gatherer.found;
}
