/** A longer word is cut: nothing real is lost, and a hostile text stays small in the index. */
const LONGEST_WORD = 60;

/** Letters that Unicode does not take apart into a base letter and an accent. */
const letterFolds: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

/**
 * The words of a text as search compares them: lower case, without accents, English plurals
 * folded, `c++` and `c#` kept whole; everything else that is neither letter nor digit parts words.
 * Listings and queries go through the same function, so that they always agree.
 */
export function tokenise(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize("NFKD")
    // Latin, Greek and Cyrillic accents; the marks of other scripts are letters to their readers.
    .replace(/[\u0300-\u036f]+/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => letterFolds[letter] ?? letter);
  const words = folded.match(/[\p{L}\p{M}\p{N}]+(?:\+\+|#)?/gu) ?? [];
  return words.map((word) =>
    foldPlural(word.slice(0, LONGEST_WORD).replace(/[\ud800-\udbff]$/, "")),
  );
}

/**
 * The plural folding of Harman's S stemmer (JASIS 42, 1991): it joins `engineer` and `engineers`
 * and touches nothing else, unlike a full stemmer that joins `analyst` and `analysis`.
 */
function foldPlural(word: string): string {
  if (word.length <= 3 || !word.endsWith("s") || /(?:us|ss|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return /[ea]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
  if (/[aeo]es$/.test(word)) return word;
  return word.slice(0, -1);
}
