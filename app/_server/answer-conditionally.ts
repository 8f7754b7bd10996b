import { createHash } from "node:crypto";

/**
 * A body with an ETag and a date of change, or 304 where the reader has it already. Shared caches
 * keep it for five minutes.
 */
export function answerConditionally(
  request: Request,
  { body, contentType, changedAt }: { body: string; contentType: string; changedAt: Date | null },
): Response {
  const etag = tagOf(body);
  const headers = new Headers({
    ETag: etag,
    "Cache-Control": "public, max-age=300",
    ...(changedAt ? { "Last-Modified": changedAt.toUTCString() } : {}),
  });
  if (isKnown(request, etag, changedAt)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", contentType);
  return new Response(body, { headers });
}

/** If-None-Match decides where it is given, If-Modified-Since only where it is not (RFC 9110). */
function isKnown(request: Request, etag: string, changedAt: Date | null): boolean {
  const tags = request.headers.get("if-none-match");
  if (tags !== null) return isKnownTag(tags, etag);
  const since = Date.parse(request.headers.get("if-modified-since") ?? "");
  // Header dates have whole seconds.
  return changedAt !== null && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

/** Whether If-None-Match names a tag, strong or weak. */
export function isKnownTag(tags: string | null, etag: string): boolean {
  const known = tags?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  return known.includes("*") || known.includes(etag);
}

/** The strong tag of a body. */
export function tagOf(body: string): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}
