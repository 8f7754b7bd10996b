import type { Database } from "@/db/connect";
import { auditEntries } from "@/db/schema/audit-entries";

/** Notes what an operator did with a feed. */
export async function auditFeed(
  db: Database,
  given: { id: number; action: string; details?: Record<string, unknown>; now: Date },
): Promise<void> {
  await db.insert(auditEntries).values({
    at: given.now,
    actorKind: "operator",
    action: given.action,
    subjectKind: "import-feed",
    subjectId: String(given.id),
    details: given.details ?? {},
  });
}
