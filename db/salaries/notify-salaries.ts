import type { Database } from "@/db/connect";
import { notifyChanged } from "@/db/notify-changed";

/** Tells the pages that show pay of these roles, and the overview, that statistics have changed. */
export async function notifySalaries(
  db: Database,
  roleSlugs: Iterable<string | null>,
): Promise<void> {
  const roles = new Set([...roleSlugs].filter((slug) => slug !== null));
  await notifyChanged(db, ["salaries", ...[...roles].map((slug) => `salaries:${slug}`)]);
}
