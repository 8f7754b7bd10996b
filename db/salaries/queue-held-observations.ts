import type { Database } from "@/db/connect";
import { moderationItems } from "@/db/schema/moderation-items";

const rowsPerStatement = 1000;

/** Puts held observations before a person; one that waits already is not added again. */
export async function queueHeldObservations(
  db: Database,
  held: readonly { observationId: number; verdictId: number }[],
): Promise<void> {
  for (let from = 0; from < held.length; from += rowsPerStatement) {
    await db
      .insert(moderationItems)
      .values(
        held
          .slice(from, from + rowsPerStatement)
          .map((one) => ({ ...one, reason: "held" as const })),
      )
      .onConflictDoNothing();
  }
}
