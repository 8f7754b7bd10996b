import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { notifyChanged } from "@/db/notify-changed";
import { snapshotChunks } from "@/db/schema/snapshot-chunks";
import { snapshots } from "@/db/schema/snapshots";
import type { SnapshotFile } from "@/domain/snapshot/describe-package";
import type { SnapshotName } from "@/domain/snapshot/snapshot-name";

/** Whether a file is published; once it is, it stays as it is. */
export async function isSnapshotPublished(
  db: Database,
  { day, dataset, format }: SnapshotName,
): Promise<boolean> {
  const rows = await db
    .select({ id: snapshots.id })
    .from(snapshots)
    .where(
      and(eq(snapshots.day, day), eq(snapshots.dataset, dataset), eq(snapshots.format, format)),
    );
  return rows.length > 0;
}

/**
 * Publishes a file with its bytes in pieces, all of it or nothing. `false` when the day already has
 * that file, which is left as it is.
 */
export async function saveSnapshot(
  db: Database,
  { file, pieces }: { file: SnapshotFile; pieces: AsyncIterable<Uint8Array> },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const inserted = await tx
      .insert(snapshots)
      .values(file)
      .onConflictDoNothing()
      .returning({ id: snapshots.id });
    const id = inserted[0]?.id;
    if (id === undefined) return false;
    let position = 0;
    for await (const content of pieces) {
      await tx.insert(snapshotChunks).values({ snapshotId: id, position, content });
      position += 1;
    }
    await notifyChanged(tx, ["snapshots"]);
    return true;
  });
}
