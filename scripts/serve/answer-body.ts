import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { BoundedCache } from "./bounded-cache";
import { compressBody, type Encoding, isCompressible } from "./compression";
import { assetPolicy, pagePolicy } from "./content-security-policy";
import { hashFrameworkScripts } from "./inline-scripts";
import { matchesEtag } from "./kept-answers";
import { keptByNobody } from "./response-headers";

const POLICY_CACHE_BYTES = 4 * 2 ** 20;
const BODY_CACHE_BYTES = 64 * 2 ** 20;

export type Answer = {
  pathname: string;
  encoding: Encoding | null;
  ifNoneMatch: string | undefined;
  formOrigins: readonly string[];
  reactPrograms: readonly string[];
  /** Told the finished answer before it is sent. */
  keep?: (res: ServerResponse, body: Buffer) => void;
};

/** How a page says that what it is about is missing or gone; see app/_server/page-status.ts. */
const statusMarks = [404, 410].map((status) => ({
  status,
  mark: `<meta name="status" content="${status}"`,
}));

const policies = new BoundedCache<string>(POLICY_CACHE_BYTES);
const bodies = new BoundedCache<Buffer>(BODY_CACHE_BYTES);

/**
 * Sends a body that is completely known: a page with the hashes of its scripts, and everything
 * compressed. Both are worked out once per path and ETag, which changes with the content.
 */
export function sendBody(res: ServerResponse, body: Buffer, answer: Answer): void {
  const isPage = contentType(res).startsWith("text/html");
  if (isPage && res.statusCode === 200) applyStatus(res, readStatus(body));
  // What Next keeps has a tag of Next's.
  const isKept = res.hasHeader("etag");
  const etag = res.getHeader("etag")?.toString() ?? (isPage ? setEtag(res, body) : "");
  const key = etag && `${answer.pathname} ${etag}`;
  res.setHeader("Content-Security-Policy", isPage ? readPolicy(key, body, answer) : assetPolicy);
  if (isPage && res.statusCode === 200 && matchesEtag(answer.ifNoneMatch, etag)) {
    res.statusCode = 304;
    res.removeHeader("Content-Length");
    res.end();
    return;
  }
  const { encoding } = answer;
  if (encoding === null || !isCompressible(contentType(res), body.length)) {
    sendWhole(res, body, answer);
    return;
  }
  const compressed = readCompressed(key && `${key} ${encoding}`, body, { encoding, isKept });
  markCompressed(res, encoding);
  sendWhole(res, compressed, answer);
}

function sendWhole(res: ServerResponse, body: Buffer, { keep }: Answer): void {
  res.setHeader("Content-Length", body.length);
  keep?.(res, body);
  res.end(body);
}

function applyStatus(res: ServerResponse, status: number): void {
  res.statusCode = status;
  // It may be there the next moment.
  if (status !== 200) res.setHeader("Cache-Control", keptByNobody);
}

function readStatus(page: Buffer): number {
  return statusMarks.find(({ mark }) => page.includes(mark))?.status ?? 200;
}

/** Says in the headers that the body is compressed; the ETag becomes a weak one. */
export function markCompressed(res: ServerResponse, encoding: Encoding): void {
  res.setHeader("Content-Encoding", encoding);
  res.removeHeader("Content-Length");
  res.removeHeader("Accept-Ranges");
  const etag = res.getHeader("etag")?.toString();
  if (etag && !etag.startsWith("W/")) res.setHeader("ETag", `W/${etag}`);
}

export function contentType(res: ServerResponse): string {
  return res.getHeader("content-type")?.toString() ?? "";
}

function readPolicy(key: string, body: Buffer, answer: Answer): string {
  const known = policies.get(key);
  if (known !== undefined) return known;
  const hashes = hashFrameworkScripts(body.toString("utf8"), answer.reactPrograms);
  const policy = pagePolicy({ hashes, formOrigins: answer.formOrigins });
  policies.set(key, policy, key.length + policy.length);
  return policy;
}

function readCompressed(
  key: string,
  body: Buffer,
  { encoding, isKept }: { encoding: Encoding; isKept: boolean },
): Buffer {
  const known = key === "" ? undefined : bodies.get(key);
  if (known) return known;
  const compressed = compressBody(body, encoding, isKept);
  if (key !== "") bodies.set(key, compressed, key.length + compressed.length);
  return compressed;
}

function setEtag(res: ServerResponse, body: Buffer): string {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  res.setHeader("ETag", etag);
  return etag;
}
