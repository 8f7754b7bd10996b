import type { IndexedFamily, IndexedRole } from "@/components/roles/role-index";
import type { ListedRole } from "@/db/roles/list-roles";
import { familyNames } from "@/domain/article/family-names";
import type { Role } from "@/domain/role/taxonomy";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";

/** Roles under the names of their families, in the order of `familyNames`; others last. */
export function groupByFamily(
  roles: readonly ListedRole[],
  cells: ReadonlyMap<string, CellStatistics>,
): IndexedFamily[] {
  const known = Object.keys(familyNames);
  const families = [...new Set([...known, ...roles.map(({ family }) => family)])];
  return families.flatMap((key) => {
    const members = roles.filter(({ family }) => family === key);
    const name = familyNames[key as Role["family"]] ?? key;
    return members.length === 0
      ? []
      : [{ key, name, roles: members.map((role) => toIndexed(role, cells.get(role.slug))) }];
  });
}

function toIndexed(
  { slug, name, openJobs }: ListedRole,
  cell: CellStatistics | undefined,
): IndexedRole {
  return {
    slug,
    name,
    openJobs,
    median: cell?.middle?.p50 ?? null,
    n: cell?.n ?? 0,
    thin: cell?.disclosure.shown ? cell.disclosure.thin : false,
  };
}
