import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Row, Sql } from "postgres";
import { writeCopyText } from "../copy-rows";

/** The values of a row as the server sends them. */
type RawRow = readonly (Buffer | null)[];

/** What an import writes, parents first; what triggers write is left to them. */
const tables = [
  "companies",
  "jobs",
  "job_places",
  "job_eligible_regions",
  "job_skills",
  "job_pay_ranges",
  "job_versions",
  "method_versions",
  "verdicts",
  "verdict_findings",
  "moderation_items",
  "salary_sources",
  "salary_observations",
  "job_search",
  "audit_entries",
] as const;

const ROWS = 2000;

/** Writes the finished rows of an import to files, as Postgres's COPY reads them. */
export async function saveFinishedRows(client: Sql, folder: string): Promise<void> {
  for (const table of tables) {
    await pipeline(Readable.from(readLines(client, table)), createWriteStream(join(folder, table)));
  }
}

async function* readLines(client: Sql, table: string): AsyncGenerator<string> {
  const rows = client.unsafe<Row[]>(`select * from ${table}`).raw();
  // The driver stops for good in the middle of a long COPY to the client; a cursor does not.
  for await (const batch of rows.cursor(ROWS)) {
    yield (batch as unknown as RawRow[])
      .map((row) => `${row.map(writeCopyText).join("\t")}\n`)
      .join("");
  }
}

/**
 * Copies the finished rows into a fresh database: one COPY a table in one transaction, with the
 * same indexes, constraints and triggers. Returns the seconds it took.
 */
export async function copyFinishedRows(client: Sql, folder: string): Promise<number> {
  const start = performance.now();
  await client.unsafe("begin");
  for (const table of tables) {
    const sink = await client.unsafe(`copy ${table} from stdin`).writable();
    await pipeline(createReadStream(join(folder, table)), sink);
  }
  await client.unsafe("commit");
  return (performance.now() - start) / 1000;
}
