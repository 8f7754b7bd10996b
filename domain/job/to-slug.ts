/**
 * A text as part of an address: lower-case ASCII words joined by hyphens, cut at a whole word.
 * Empty when the text has no Latin letter or digit.
 */
export function toSlug(text: string, mostCharacters: number): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .match(/[a-z0-9]+/g);
  let slug = "";
  for (const word of words ?? []) {
    const longer = slug === "" ? word.slice(0, mostCharacters) : `${slug}-${word}`;
    if (longer.length > mostCharacters) break;
    slug = longer;
  }
  return slug;
}
