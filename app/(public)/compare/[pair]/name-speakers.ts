import type { FoundComparison } from "@/db/articles/find-comparison";
import { nameRole } from "./name-role";

/**
 * Names of the two roles whose ranges speak in figures of parts, and a sentence for those that
 * stand in for a role of the page.
 */
export function nameSpeakers({ pair, pay }: FoundComparison): {
  names: readonly [string, string];
  standIns: string;
} {
  const [a, b] = [pay[0].speaker?.role ?? pair[0], pay[1].speaker?.role ?? pair[1]];
  const standIns = [
    [a, pair[0]],
    [b, pair[1]],
  ].flatMap(([speaker = "", role = ""]) =>
    speaker === role ? [] : [` ${nameRole(speaker)} stands in for ${nameRole(role)}.`],
  );
  return { names: [nameRole(a), nameRole(b)], standIns: standIns.join("") };
}
