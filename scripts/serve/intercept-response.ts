import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Writable } from "node:stream";
import { type Answer, contentType, markCompressed, sendBody } from "./answer-body";
import { createCompressor, type Encoding, isCompressible } from "./compression";
import { assetPolicy } from "./content-security-policy";
import { sendUnavailable } from "./unavailable";

const MAX_HELD_BYTES = 2 * 2 ** 20;

export type Interception = Answer & {
  /** Whether a page was asked for, rather than a feed or another file. */
  isPage: boolean;
  /** The policy with a nonce when the page was rendered with one, else null. */
  noncePolicy: string | null;
  /** Last word on the headers, called once before anything is sent. */
  finishHeaders(res: ServerResponse): void;
  /** Whether the request failed for a reason that will pass by itself, asked of an answer of 5xx. */
  isUnavailable(): boolean;
};

/** What the server may still do to an answer that is on its way. */
export type Intercepted = {
  /** Answers 503 when nothing has been sent; false when it is too late for that. */
  giveUp(): boolean;
};

type Sink = {
  write(chunk: Buffer): boolean;
  flush(): void;
  end(): void;
};

/** The response's own methods, which the interception covers until it has decided. */
type Original = Pick<ServerResponse, "writeHead" | "write" | "end" | "flushHeaders">;

type Callback = (error?: Error | null) => void;

/**
 * Stands between Next and the socket. A complete body is held back until its policy is known;
 * a body that is streamed passes, compressed piece by piece.
 */
export function interceptResponse(res: ServerResponse, interception: Interception): Intercepted {
  const { writeHead, write, end, flushHeaders } = res;
  const original: Original = { writeHead, write, end, flushHeaders };
  let sink: Sink | null = null;

  const begin = (): Sink => {
    sink ??= chooseSink(res, original, interception);
    return sink;
  };
  const put = (chunk: unknown, encoding: unknown, callback?: unknown): boolean => {
    const goesOn = begin().write(toBuffer(chunk, encoding));
    const done = [encoding, callback].find((argument) => typeof argument === "function");
    if (done) process.nextTick(done as Callback);
    return goesOn;
  };

  const covers = {
    writeHead: (status: number, ...rest: unknown[]) => {
      if (!res.headersSent) applyHead(res, status, rest);
      begin();
      return res;
    },
    flushHeaders: () => begin().flush(),
    write: put,
    end: (...args: unknown[]) => {
      const [chunk, encoding] = args;
      if (chunk !== undefined && chunk !== null && typeof chunk !== "function")
        put(chunk, encoding);
      begin().end();
      const done = args.find((argument) => typeof argument === "function");
      if (done) res.once("finish", done as Callback);
      return res;
    },
  };
  Object.assign(res, covers);

  return {
    giveUp: () => {
      if (sink !== null) return false;
      sink = { write: () => true, flush: () => {}, end: () => {} };
      Object.assign(res, original);
      interception.finishHeaders(res);
      sendUnavailable(res, interception.isPage);
      // What Next still writes goes nowhere.
      Object.assign(res, covers);
      return true;
    },
  };
}

function chooseSink(res: ServerResponse, original: Original, interception: Interception): Sink {
  interception.finishHeaders(res);
  if (res.statusCode >= 500) return holdFailure(res, original, interception);
  if (res.statusCode === 304 || res.statusCode === 204) return passOn(res, original);
  const isPage = contentType(res).startsWith("text/html");
  const { encoding, noncePolicy } = interception;
  const hasNonce = isPage && noncePolicy !== null;
  if (isPage ? !hasNonce : isKept(res)) return holdBack(res, original, interception);
  res.setHeader("Content-Security-Policy", hasNonce ? noncePolicy : assetPolicy);
  const isPlain = !res.hasHeader("content-encoding") && res.statusCode !== 206;
  return isPlain && encoding && isCompressible(contentType(res), lengthOf(res))
    ? compressEachPiece(res, original, encoding)
    : passOn(res, original);
}

/** A complete body that may be asked for again: worth compressing well, once. */
function isKept(res: ServerResponse): boolean {
  const lengthBytes = lengthOf(res);
  return (
    res.statusCode === 200 &&
    res.hasHeader("etag") &&
    !res.hasHeader("content-encoding") &&
    lengthBytes !== null &&
    lengthBytes <= MAX_HELD_BYTES &&
    isCompressible(contentType(res), lengthBytes)
  );
}

function holdBack(res: ServerResponse, original: Original, answer: Answer): Sink {
  const chunks: Buffer[] = [];
  return {
    write: (chunk) => chunks.push(chunk) > 0,
    flush: () => {},
    end: () => {
      Object.assign(res, original);
      sendBody(res, Buffer.concat(chunks), answer);
    },
  };
}

/** A page that failed may be the framework's own, which was rendered without the nonce. */
function holdFailure(res: ServerResponse, original: Original, interception: Interception): Sink {
  const held = holdBack(res, original, interception);
  return {
    ...held,
    end: () => {
      if (!interception.isUnavailable()) return held.end();
      Object.assign(res, original);
      sendUnavailable(res, interception.isPage);
    },
  };
}

function passOn(res: ServerResponse, original: Original): Sink {
  Object.assign(res, original);
  return {
    write: (chunk) => res.write(chunk),
    flush: () => res.flushHeaders(),
    end: () => res.end(),
  };
}

function compressEachPiece(res: ServerResponse, original: Original, encoding: Encoding): Sink {
  const { write, end, writeHead, flushHeaders } = original;
  Object.assign(res, { writeHead, flushHeaders });
  markCompressed(res, encoding);
  const compressor = createCompressor(encoding);
  const socket = new Writable({
    write: (chunk, _encoding, done) => write.call(res, chunk, "utf8", done),
    final: (done) => void end.call(res, undefined, "utf8", done),
  });
  // A visitor who is gone: nobody else could handle it, and unhandled it would end the process.
  socket.on("error", () => compressor.destroy());
  compressor.pipe(socket);
  // Whoever writes waits for the response to drain, but it is the compressor that is full.
  compressor.on("drain", () => res.emit("drain"));
  res.once("close", () => compressor.destroy());
  return {
    write: (chunk) => {
      const goesOn = compressor.write(chunk);
      compressor.flush();
      return goesOn;
    },
    flush: () => res.flushHeaders(),
    end: () => compressor.end(),
  };
}

function lengthOf(res: ServerResponse): number | null {
  const length = res.getHeader("content-length");
  return length === undefined ? null : Number(length);
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk !== "string") return Buffer.from(chunk as Uint8Array);
  return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}

function applyHead(res: ServerResponse, status: number, rest: unknown[]): void {
  res.statusCode = status;
  const headers = rest.find((argument) => typeof argument === "object" && argument !== null);
  if (typeof rest[0] === "string") res.statusMessage = rest[0];
  const entries = Array.isArray(headers)
    ? pairs(headers)
    : Object.entries((headers ?? {}) as OutgoingHttpHeaders);
  for (const [name, value] of entries) if (value !== undefined) res.setHeader(name, value);
}

function pairs(flat: OutgoingHttpHeader[]): [string, OutgoingHttpHeader][] {
  return flat.flatMap((name, index) =>
    index % 2 === 0 ? [[String(name), flat[index + 1] ?? ""]] : [],
  );
}
