import { isKnownTag } from "@/app/_server/answer-conditionally";
import { db } from "@/db/client";
import { type FoundSnapshot, readSnapshotChunk } from "@/db/snapshots/find-snapshot";
import { type SnapshotFormat, snapshotMediaType } from "@/domain/snapshot/dataset";

/** A published file, piece by piece; it never changes, so caches may keep it for good. */
export function sendSnapshot(
  request: Request,
  found: FoundSnapshot,
  { fileName, format }: { fileName: string; format: SnapshotFormat },
): Response {
  const etag = `"${found.sha256}"`;
  const headers = new Headers({
    ETag: etag,
    "Last-Modified": found.publishedAt.toUTCString(),
    "Cache-Control": "public, max-age=31536000, immutable",
    "Access-Control-Allow-Origin": "*",
  });
  if (isKnownTag(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set("Content-Type", snapshotMediaType(format));
  headers.set("Content-Length", String(found.bytes));
  headers.set("Content-Disposition", `attachment; filename="${fileName}"`);
  return new Response(streamPieces(found.id), { headers });
}

function streamPieces(snapshotId: number): ReadableStream<Uint8Array> {
  let position = 0;
  return new ReadableStream({
    async pull(controller) {
      const piece = await readSnapshotChunk(db, { snapshotId, position });
      position += 1;
      if (piece === null) controller.close();
      else controller.enqueue(piece);
    },
  });
}
