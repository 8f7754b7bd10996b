import type { CountryPay, PayNode } from "@/domain/salary/reference/pay-reference-shape";
import type { Observation } from "./observe-ranges";
import { shrinkNode } from "./robust";

const strength = { center: 12, spread: 40 };

/** Cells with fewer ranges than this say nothing beyond role, level and country. */
const leastRanges = 5;

/**
 * Fits role × level × country cells outside the base country, in the country's own currency. Only
 * cells with five ranges or more are kept; the rest follow from role, level and country.
 */
export function fitCells(
  observations: readonly Observation[],
  nodes: Readonly<Record<string, PayNode>>,
  countries: Readonly<Record<string, CountryPay>>,
  currencies: Readonly<Record<string, string>>,
): Record<string, PayNode> {
  const groups = new Map<string, number[]>();
  for (const one of observations) {
    if (!one.role || one.currency !== currencies[one.country]) continue;
    const path = `${one.role}/${one.level}/${one.country}`;
    const group = groups.get(path);
    if (group) group.push(one.middle);
    else groups.set(path, [one.middle]);
  }
  const cells: Record<string, PayNode> = {};
  for (const path of [...groups.keys()].sort()) {
    const values = groups.get(path) ?? [];
    const country = countries[path.slice(-2)];
    const base = nodes[path.slice(0, -3)];
    if (values.length < leastRanges || !country || !base) continue;
    const parent = { center: base[0] + country.local[0], spread: country.local[1] };
    cells[path] = shrinkNode(values, parent, strength);
  }
  return cells;
}
