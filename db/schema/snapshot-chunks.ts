import { bigint, customType, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { snapshots } from "./snapshots";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** The bytes of a published file, in pieces that fit a query's answer. */
export const snapshotChunks = pgTable(
  "snapshot_chunks",
  {
    snapshotId: bigint({ mode: "number" })
      .notNull()
      .references(() => snapshots.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    content: bytea().notNull(),
  },
  (table) => [
    primaryKey({ name: "snapshot_chunks_place", columns: [table.snapshotId, table.position] }),
  ],
);
