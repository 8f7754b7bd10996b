import { toSlug } from "./to-slug";

/** Latin letters that are no plain letter with a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * The part of an address that stands for an employer. Spellings that differ in case, marks and
 * signs alone share it (`Société Générale`, `SOCIETE GENERALE`). A letter that an address cannot
 * carry would make two employers one, so a name that has one (`Größe`, `株式会社 A`) ends in a
 * number made from the name alone, always the same; without any Latin letter it is `company-` and
 * that number.
 */
export function companySlug(name: string): string {
  const tidy = name.replace(/\s+/g, " ").trim().toLowerCase();
  const plain = tidy.replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
  const slug = toSlug(plain, 80);
  if (slug !== "" && plain === tidy && !hasForeignLetter(plain)) return slug;
  return `${slug === "" ? "company" : slug}-${foldName(tidy).toString(36)}`;
}

/** A letter or digit that is left out of addresses: `株`, `Я`. */
function hasForeignLetter(text: string): boolean {
  const bare = text.normalize("NFKD").replace(/\p{M}+/gu, "");
  return /[\p{L}\p{N}]/u.test(bare.replace(/[a-z0-9]/gi, ""));
}

/** FNV-1a, 32 bits: few names need it, and equal names must fold to one number everywhere. */
function foldName(name: string): number {
  let folded = 0x811c9dc5;
  for (const character of name) {
    folded = Math.imul(folded ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return folded;
}
