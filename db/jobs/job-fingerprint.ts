import { createHash } from "node:crypto";
import type { JobDraft } from "@/domain/job/job-draft";

/** SHA-256 of where a listing comes from, for its address. */
export function hashIdentity({ source, sourceJobId }: JobDraft): string {
  return hash(JSON.stringify([source, sourceJobId]));
}

/** SHA-256 of all that a draft says, so that an unchanged one is not written again. */
export function hashDraft(draft: JobDraft): string {
  return hash(writeSorted(draft));
}

function hash(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * JSON with the fields of every object in the order of their names: drafts come from many writers,
 * and the order in which they name the fields must not matter.
 */
function writeSorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeSorted).join(",")}]`;
  if (typeof value !== "object" || value === null || value instanceof Date) {
    return JSON.stringify(value) ?? "null";
  }
  const fields = value as Record<string, unknown>;
  const written = Object.keys(fields)
    .filter((name) => fields[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${writeSorted(fields[name])}`);
  return `{${written.join(",")}}`;
}
