import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

export type AuditVerdict =
  | { intact: true; entries: number }
  | { intact: false; entries: number; firstBroken: number; reason: "content" | "link" };

type ChainedEntry = { id: number; content: string; previousHash: string; hash: string };

const BATCH = 5000;

/**
 * Walks the hash chain from its first entry. An entry is broken when its content no longer gives
 * its hash, or when it does not carry the hash of the entry before it. The hash is computed here
 * and not by the database, so that whoever can change the database's functions is found out too.
 */
export async function verifyAudit(db: Database): Promise<AuditVerdict> {
  let entries = 0;
  let last: { id: number; hash: string } = { id: 0, hash: "" };
  for (;;) {
    const batch = await readBatch(db, last.id);
    for (const entry of batch) {
      entries += 1;
      const reason = findBreak(entry, last.hash);
      if (reason) return { intact: false, entries, firstBroken: entry.id, reason };
      last = entry;
    }
    if (batch.length < BATCH) return { intact: true, entries };
  }
}

function findBreak(entry: ChainedEntry, hashBefore: string): "content" | "link" | null {
  if (entry.previousHash !== hashBefore) return "link";
  return createHash("sha256").update(entry.content).digest("hex") === entry.hash ? null : "content";
}

async function readBatch(db: Database, afterId: number): Promise<ChainedEntry[]> {
  const rows = await db.execute<{
    id: string;
    content: string;
    previous_hash: string;
    hash: string;
  }>(sql`
    select id, previous_hash, hash,
      jsonb_build_array(
        id, extract(epoch from at)::text, actor_id, actor_kind, action, subject_kind, subject_id,
        details, previous_hash
      )::text as content
    from audit_entries
    where id > ${afterId}
    order by id
    limit ${BATCH}
  `);
  return rows.map(({ id, content, previous_hash, hash }) => ({
    id: Number(id),
    content,
    previousHash: previous_hash,
    hash,
  }));
}
