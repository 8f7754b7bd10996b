import { sql } from "drizzle-orm";
import { bigint, check, date, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { datasetNames, snapshotFormats } from "@/domain/snapshot/dataset";
import { createdAt, identity, oneOf } from "./columns";

/** Published files of open data. A day's file is never changed once it is published. */
export const snapshots = pgTable(
  "snapshots",
  {
    id: identity(),
    day: date({ mode: "string" }).notNull(),
    dataset: text({ enum: datasetNames }).notNull(),
    format: text({ enum: snapshotFormats }).notNull(),
    rows: integer().notNull(),
    bytes: bigint({ mode: "number" }).notNull(),
    /** Hexadecimal, of the file as it is downloaded. */
    sha256: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("snapshots_file").on(table.day, table.dataset, table.format),
    oneOf("snapshots_dataset", table.dataset, datasetNames),
    oneOf("snapshots_format", table.format, snapshotFormats),
    check("snapshots_sha256_shape", sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
    check("snapshots_counts", sql`${table.rows} >= 0 and ${table.bytes} >= 0`),
  ],
);
