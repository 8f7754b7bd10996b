import { canonicalPair, type RolePair } from "@/domain/article/comparison-slug";
import { readRoleName } from "@/domain/article/read-role-name";
import { findRole } from "@/domain/role/taxonomy";

/** Two roles to compare, or what is wrong with what was chosen, which is kept. */
export type ChosenPair =
  | { pair: RolePair }
  | { chosen: { a: string; b: string }; errors: { a?: string; b?: string } };

type Params = Record<string, string | string[] | undefined>;

/** Reads the fields of the form. Nothing chosen is no error: the form has not been sent yet. */
export function readChosenPair(params: Params, edited: ReadonlySet<string>): ChosenPair {
  const [a, b] = [lastOf(params["a"]), lastOf(params["b"])];
  const [slugA, slugB] = [toRole(a), toRole(b)];
  if (slugA && slugB && slugA !== slugB) return { pair: canonicalPair([slugA, slugB], edited) };
  const chosen = { a: slugA ?? "", b: slugB ?? "" };
  if (a === "" && b === "") return { chosen, errors: {} };
  if (slugA && slugA === slugB) {
    const name = findRole(slugA)?.name ?? slugA;
    return { chosen, errors: { b: `Choose another role: this is ${name} as well.` } };
  }
  return {
    chosen,
    errors: {
      ...(slugA ? {} : { a: sayProblem(a, "first") }),
      ...(slugB ? {} : { b: sayProblem(b, "second") }),
    },
  };
}

function sayProblem(text: string, which: "first" | "second"): string {
  return text === ""
    ? `Choose the ${which} role.`
    : `There is no role “${text.slice(0, 80)}”. Choose the ${which} role from the list.`;
}

function toRole(text: string): string | null {
  if (text === "") return null;
  const reading = readRoleName(text);
  return reading.kind === "unknown" ? null : reading.slug;
}

function lastOf(value: string | string[] | undefined): string {
  return ((Array.isArray(value) ? value.at(-1) : value) ?? "").trim();
}
