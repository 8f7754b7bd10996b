import { toSlug } from "./to-slug";

/**
 * The last part of a listing's address: title, company and eight characters that depend only on
 * where it comes from, so that two equal titles never collide and an import gives the same address
 * every time.
 * @param fingerprint hexadecimal hash of the listing's source and its identity there
 */
export function jobSlug(title: string, companySlug: string, fingerprint: string): string {
  const words = [toSlug(title, 80), companySlug.slice(0, 60).replace(/-+$/, "")];
  return [...words, fingerprint.slice(0, 8).toLowerCase()].filter(Boolean).join("-");
}
