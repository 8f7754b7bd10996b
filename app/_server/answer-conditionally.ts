import { createHash } from "node:crypto";

/**
 * A body with an ETag and a date of change, or 304 where the reader has it already. Shared caches
 * keep it for five minutes.
 */
export function answerConditionally(
  request: Request,
  { body, contentType, changedAt }: { body: string; contentType: string; changedAt: Date | null },
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
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
  if (tags !== null) {
    return tags.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
  }
  const since = Date.parse(request.headers.get("if-modified-since") ?? "");
  // Header dates have whole seconds.
  return changedAt !== null && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}
