/** Words that say nothing of what a skill or tool is. */
const emptyWords = new Set(
  `a an and any as at basic basics beyond by deep depth during enough for from good have in into
  is it its knowledge level like least of off on one or other others own over per similar skills
  solid some strong such than that the their them this to tools under up use used user users
  using well where which while with working you your`.split(/\s+/),
);

/**
 * The words of an item of a list by which it can be told from others: lower-cased, singular,
 * without those that say nothing, each once. `C++`, `C#` and `.NET` stay whole.
 */
export function contentWords(item: string): Set<string> {
  const words = item.toLowerCase().match(/c\+\+|c#|\.net|[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !emptyWords.has(word)).map(toSingular);
  return new Set(telling.length > 0 ? telling : words);
}

/** `databases` and `database` are one word; `analysis`, `class` and `kubernetes` stay. */
function toSingular(word: string): string {
  if (word.length <= 3 || !word.endsWith("s") || /(ss|us|is|tes|ops)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}
