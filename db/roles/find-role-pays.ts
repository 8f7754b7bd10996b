import type { Database } from "@/db/connect";
import { findCell } from "@/db/salaries/find-cell";
import {
  chooseRolePay,
  isSolid,
  type RoleCell,
  type RolePay,
} from "@/domain/article/choose-role-pay";
import { listBroaderRoles } from "@/domain/article/list-broader-roles";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";

/**
 * How the pay of roles is told worldwide, by slug: each role's own ranges, and the broader role
 * that stands in or beside where they are few (see `chooseRolePay`). Every role has an answer.
 */
export async function findRolePays(
  db: Database,
  slugs: readonly string[],
): Promise<Map<string, RolePay<CellStatistics>>> {
  const read = rememberCells(db);
  const pays = await Promise.all(
    slugs.map(async (slug) => [slug, await climb(slug, read)] as const),
  );
  return new Map(pays);
}

/** The same for one role. */
export function findRolePay(db: Database, slug: string): Promise<RolePay<CellStatistics>> {
  return climb(slug, rememberCells(db));
}

type ReadCell = (role: string) => Promise<RoleCell<CellStatistics>>;

async function climb(slug: string, read: ReadCell): Promise<RolePay<CellStatistics>> {
  const own = await read(slug);
  const broader = isSolid(own.cell) ? [] : await Promise.all(listBroaderRoles(slug).map(read));
  return chooseRolePay([own, ...broader]);
}

/** Several roles often share their broader one. */
function rememberCells(db: Database): ReadCell {
  const cells = new Map<string, Promise<CellStatistics>>();
  return async (role) => {
    const cell = cells.get(role) ?? findCell(db, { role });
    cells.set(role, cell);
    return { role, cell: await cell };
  };
}
