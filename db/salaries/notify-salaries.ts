import type { Database } from "@/db/connect";
import { notifyChanged } from "@/db/notify-changed";
import type { Role } from "@/domain/role/taxonomy";

/** The tags of a page about the pay of a role, for which its broader role may stand in. */
export function salaryTags(role: Role): string[] {
  return [role.slug, role.parent].flatMap((slug) => (slug ? [`salaries:${slug}`] : []));
}

/** Tells the pages that show pay of these roles, and the overview, that statistics have changed. */
export async function notifySalaries(
  db: Database,
  roleSlugs: Iterable<string | null>,
): Promise<void> {
  const roles = new Set([...roleSlugs].filter((slug) => slug !== null));
  await notifyChanged(db, ["salaries", ...[...roles].map((slug) => `salaries:${slug}`)]);
}
