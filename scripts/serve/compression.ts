import {
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createGzip,
  gzipSync,
} from "node:zlib";

export type Encoding = "br" | "gzip";

const MIN_BYTES = 1024;
const compressibleType =
  /^(text\/|image\/svg\+xml|application\/(json|javascript|xml|manifest\+json|ld\+json|[a-z.-]+\+(json|xml))|font\/ttf)/;

// Kept bodies are compressed once and sent often; of a page made for one search the better
// compression costs 1 ms of processor time more and saves a tenth of its size.
const keptQuality = { br: 6, gzip: 6 };
const passingQuality = { br: 4, gzip: 4 };

/** The best encoding the client takes, by its Accept-Encoding header. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding | null {
  const refused = /\b(br|gzip)\s*;\s*q=0(\.0*)?\s*(,|$)/g;
  const accepted = (acceptEncoding ?? "").toLowerCase().replaceAll(refused, "");
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : null;
}

/** Whether a body of this type and size (when known) gets smaller by compression. */
export function isCompressible(contentType: string, sizeBytes: number | null): boolean {
  return compressibleType.test(contentType) && (sizeBytes === null || sizeBytes >= MIN_BYTES);
}

/** A whole body, compressed well when it `isKept`, else fast. */
export function compressBody(body: Buffer, encoding: Encoding, isKept = true): Buffer {
  const quality = isKept ? keptQuality : passingQuality;
  return encoding === "br"
    ? brotliCompressSync(body, brotliOptions(quality.br, body.length))
    : gzipSync(body, { level: quality.gzip });
}

/** A stream whose every written piece can be flushed to the client. */
export function createCompressor(encoding: Encoding) {
  return encoding === "br"
    ? createBrotliCompress(brotliOptions(passingQuality.br))
    : createGzip({ level: passingQuality.gzip });
}

function brotliOptions(quality: number, sizeBytes = 0) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: sizeBytes,
    },
  };
}
