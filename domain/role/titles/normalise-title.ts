import { canonicalPhrase } from "./canonical-words";

/**
 * A title as the matcher reads it: folded, lower-cased, one spelling for each thing ("ML" and
 * "machine learning" are both `ml`), words apart by one space. A key for looking up aliases, not
 * for display.
 */
export function normaliseTitle(title: string): string {
  return canonicalPhrase(title).join(" ");
}
