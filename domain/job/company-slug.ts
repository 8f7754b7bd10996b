import { toSlug } from "./to-slug";

/**
 * The part of an address that stands for an employer. A name without a Latin letter or digit, such
 * as 株式会社データ, gives `company-` and a number made from the name alone, always the same.
 */
export function companySlug(name: string): string {
  const tidy = name.replace(/\s+/g, " ").trim();
  return toSlug(tidy, 80) || `company-${foldName(tidy).toString(36)}`;
}

/** FNV-1a, 32 bits: few names need it, and equal names must fold to one number everywhere. */
function foldName(name: string): number {
  let folded = 0x811c9dc5;
  for (const character of name) {
    folded = Math.imul(folded ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return folded;
}
