import { asc, desc } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { snapshots } from "@/db/schema/snapshots";
import type { SnapshotFile } from "@/domain/snapshot/describe-package";

/** All published files, newest day first. */
export async function listSnapshots(db: Database): Promise<SnapshotFile[]> {
  return db
    .select({
      day: snapshots.day,
      dataset: snapshots.dataset,
      format: snapshots.format,
      rows: snapshots.rows,
      bytes: snapshots.bytes,
      sha256: snapshots.sha256,
    })
    .from(snapshots)
    .orderBy(desc(snapshots.day), desc(snapshots.dataset), asc(snapshots.format));
}
