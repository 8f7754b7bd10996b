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

// Kept bodies are compressed once and sent often, streamed ones are compressed each time.
const keptQuality = { br: 6, gzip: 6 };
const streamQuality = { br: 4, gzip: 4 };

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

export function compressBody(body: Buffer, encoding: Encoding): Buffer {
  return encoding === "br"
    ? brotliCompressSync(body, brotliOptions(keptQuality.br, body.length))
    : gzipSync(body, { level: keptQuality.gzip });
}

/** A stream whose every written piece can be flushed to the client. */
export function createCompressor(encoding: Encoding) {
  return encoding === "br"
    ? createBrotliCompress(brotliOptions(streamQuality.br))
    : createGzip({ level: streamQuality.gzip });
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
