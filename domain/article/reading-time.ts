/**
 * Words of English non-fiction that an adult reads silently in a minute: the mean of 190 studies
 * (Brysbaert 2019, "How many words do we read per minute?", Journal of Memory and Language 109).
 */
const wordsPerMinute = 238;

/** Whole minutes, at least one, that the given texts take to read. */
export function readingMinutes(texts: readonly string[]): number {
  return Math.max(1, Math.round(countWords(texts) / wordsPerMinute));
}

/** Words as a reader counts them: what stands between white space and has a letter or digit. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce(
    (sum, text) => sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );
}
