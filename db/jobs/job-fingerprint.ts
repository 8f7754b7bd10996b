import { createHash } from "node:crypto";
import type { JobDraft } from "@/domain/job/job-draft";

/** SHA-256 of where a listing comes from, for its address. */
export function hashIdentity({ source, sourceJobId }: JobDraft): string {
  return hash([source, sourceJobId]);
}

/** SHA-256 of all that a draft says, so that an unchanged one is not written again. */
export function hashDraft(draft: JobDraft): string {
  return hash(sortKeys(draft));
}

function hash(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/** Drafts come from many writers; the order in which they name the fields must not matter. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sortKeys(part)]));
}
