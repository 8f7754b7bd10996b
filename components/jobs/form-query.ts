import { everything } from "@/domain/search/search-criteria";

/**
 * The query string that a search form asks for: what a browser without scripts would send, less
 * what is empty or goes without saying, so that one search has one address.
 */
export function formQuery(entries: Iterable<[string, FormDataEntryValue]>): string {
  const params = new URLSearchParams();
  for (const [name, value] of entries) {
    if (typeof value !== "string" || value.trim() === "") continue;
    if (name === "currency" && value === everything.currency) continue;
    params.append(name, value.trim());
  }
  return params.toString();
}
