import { and, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { snapshotChunks } from "@/db/schema/snapshot-chunks";
import { snapshots } from "@/db/schema/snapshots";
import type { SnapshotName } from "@/domain/snapshot/snapshot-name";

/** A published file, without its bytes. */
export type FoundSnapshot = {
  id: number;
  day: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
  publishedAt: Date;
};

/** A published file of a day, or the newest one where `day` is `null`; `null` when there is none. */
export async function findSnapshot(
  db: Database,
  { dataset, day, format }: Omit<SnapshotName, "day"> & { day: string | null },
): Promise<FoundSnapshot | null> {
  const rows = await db
    .select({
      id: snapshots.id,
      day: snapshots.day,
      bytes: snapshots.bytes,
      sha256: snapshots.sha256,
      publishedAt: snapshots.createdAt,
    })
    .from(snapshots)
    .where(
      and(
        eq(snapshots.dataset, dataset),
        eq(snapshots.format, format),
        day === null ? undefined : eq(snapshots.day, day),
      ),
    )
    .orderBy(desc(snapshots.day))
    .limit(1);
  return rows[0] ?? null;
}

/** A piece of a file's bytes; `null` after the last. */
export async function readSnapshotChunk(
  db: Database,
  { snapshotId, position }: { snapshotId: number; position: number },
): Promise<Uint8Array | null> {
  const rows = await db
    .select({ content: snapshotChunks.content })
    .from(snapshotChunks)
    .where(and(eq(snapshotChunks.snapshotId, snapshotId), eq(snapshotChunks.position, position)));
  return rows[0]?.content ?? null;
}
