import { levels } from "@/domain/role/level";
import { roles } from "@/domain/role/taxonomy";
import type { PayNode } from "@/domain/salary/reference/pay-reference-shape";
import type { Observation } from "./observe-ranges";
import { median, robustSpread, shrinkNode } from "./robust";

const strength = { center: 6, spread: 20 };

function groupBy(
  observations: readonly Observation[],
  pathOf: (one: Observation) => string | null,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const one of observations) {
    const path = pathOf(one);
    if (path === null) continue;
    const group = groups.get(path);
    if (group) group.push(one.middle);
    else groups.set(path, [one.middle]);
  }
  return groups;
}

/** The node a child leans on: its parent, moved by what the level does one step above. */
function parentAtLevel(base: PayNode, levelAbove: PayNode, above: PayNode) {
  return { center: base[0] + levelAbove[0] - above[0], spread: levelAbove[1] };
}

/**
 * Fits world → role family → role, each also by level, to the ranges of one country (the US, nine
 * tenths of the file); other countries are differences from it.
 */
export function fitRoles(observations: readonly Observation[]): Record<string, PayNode> {
  const middles = observations.map(({ middle }) => middle);
  const world: PayNode = [median(middles), robustSpread(middles), middles.length];
  const nodes: Record<string, PayNode> = { world };
  const familyOf = new Map(roles.map(({ slug, family }) => [slug, `family:${family}`]));
  const byPath = groupBy(observations, ({ role }) => role);
  const byFamily = groupBy(observations, ({ role }) => (role && familyOf.get(role)) ?? null);
  const atLevel = {
    world: groupBy(observations, ({ level }) => `world/${level}`),
    family: groupBy(observations, ({ role, level }) =>
      role ? `${familyOf.get(role)}/${level}` : null,
    ),
    role: groupBy(observations, ({ role, level }) => (role ? `${role}/${level}` : null)),
  };
  const worldParent = { center: world[0], spread: world[1] };
  for (const level of levels) {
    const path = `world/${level}`;
    nodes[path] = shrinkNode(atLevel.world.get(path) ?? [], worldParent, strength);
  }
  const fitChild = (path: string, parentPath: string, own: number[], ownAtLevel: typeof byPath) => {
    const parent = nodes[parentPath] ?? world;
    const node = shrinkNode(own, { center: parent[0], spread: parent[1] }, strength);
    nodes[path] = node;
    for (const level of levels) {
      const above = nodes[`${parentPath}/${level}`] ?? world;
      const values = ownAtLevel.get(`${path}/${level}`) ?? [];
      nodes[`${path}/${level}`] = shrinkNode(values, parentAtLevel(node, above, parent), strength);
    }
  };
  for (const family of new Set(familyOf.values())) {
    fitChild(family, "world", byFamily.get(family) ?? [], atLevel.family);
  }
  for (const { slug, family } of roles) {
    fitChild(slug, `family:${family}`, byPath.get(slug) ?? [], atLevel.role);
  }
  return nodes;
}
