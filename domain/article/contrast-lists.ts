import { contentWords } from "./content-words";

/** Two lists split by what stands in one, in both, or in the other. */
export interface Contrast {
  onlyA: string[];
  both: string[];
  onlyB: string[];
}

/** Names of skills and tools in a text, each as it is written everywhere, in order. */
export type FindNames = (text: string) => readonly string[];

type Item = { text: string; words: ReadonlySet<string>; names: readonly string[] };

/** Two items mean the same from this share of common words on. */
const leastOverlap = 0.6;

/**
 * Splits two lists of short items into what only A has, what both have and what only B has.
 *
 * A skill or tool that both lists name, in whatever company, is in `both` under its own name and
 * is taken out of the items that named it: with `SQL` on the other side, `Python and SQL` leaves
 * `Python`. Items without such names mean the same when all words of the shorter one stand in the
 * other one or most words of both are common; the shorter stands for both. Nothing stands in two
 * columns. The order of the lists is kept, with A's for what is in both.
 */
export function contrastLists(
  a: readonly string[],
  b: readonly string[],
  findNames: FindNames,
): Contrast {
  const [itemsA, itemsB] = [a, b].map((texts) => texts.map((text) => readItem(text, findNames)));
  const namesOfB = new Set(itemsB?.flatMap(({ names }) => names));
  const shared = new Set(
    itemsA?.flatMap(({ names }) => names).filter((name) => namesOfB.has(name)),
  );
  const leftA = withoutShared(itemsA ?? [], shared);
  const leftB = withoutShared(itemsB ?? [], shared);
  const both = leftA.flatMap((item) => {
    const same = findSame(item, leftB);
    if (!same) return [];
    return same.words.size < item.words.size ? same.text : item.text;
  });
  return {
    onlyA: leftA.filter((item) => !findSame(item, leftB)).map(({ text }) => text),
    both: [...new Set([...shared, ...both])],
    onlyB: leftB.filter((item) => !findSame(item, leftA)).map(({ text }) => text),
  };
}

function readItem(text: string, findNames: FindNames): Item {
  return { text, words: contentWords(text), names: findNames(text) };
}

/** What is left of items when names that both sides have are told elsewhere. */
function withoutShared(items: readonly Item[], shared: ReadonlySet<string>): Item[] {
  const isWhole = ({ names }: Item) => !names.some((name) => shared.has(name));
  const said = new Set(items.filter(isWhole).flatMap(({ names }) => names));
  return items.flatMap((item) => {
    if (isWhole(item)) return [item];
    const own = item.names.filter((name) => !shared.has(name));
    const text = own.filter((name) => !said.has(name)).join(", ");
    for (const name of own) said.add(name);
    return text === "" ? [] : [{ text, words: contentWords(text), names: own }];
  });
}

/** The item that means the same, if there is one. */
function findSame(item: Item, among: readonly Item[]): Item | undefined {
  const overlaps = among.map(({ words }) => overlap(item.words, words));
  const largest = Math.max(...overlaps, 0);
  return largest >= leastOverlap ? among[overlaps.indexOf(largest)] : undefined;
}

/** 1 when one set holds the other, else the share of common words (Jaccard). */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  if (shared === Math.min(a.size, b.size)) return 1;
  return shared / (a.size + b.size - shared);
}
