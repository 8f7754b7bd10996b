import { readPair } from "./read-pair";
import { readRoleName } from "./read-role-name";

/**
 * The path of the page that explains, with status 404, why there is nothing at an address of a
 * role or of a comparison; `null` when there is something. A page that finds out while it is
 * rendered can only be answered by an empty one, which says nothing without JavaScript.
 */
export function unknownAddress(pathname: string): string | null {
  const [, kind, name = "", ...more] = pathname.split("/");
  if (name === "" || more.length > 0) return null;
  const text = decode(name);
  if (kind === "roles" && readRoleName(text).kind === "unknown") return `/roles/unknown/${name}`;
  if (kind === "compare" && readPair(text).kind !== "pair") return `/compare/unknown/${name}`;
  return null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
