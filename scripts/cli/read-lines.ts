import { isUtf8 } from "node:buffer";
import type { Readable } from "node:stream";

/** A longer line is refused unread, so that memory stays bounded. */
export const maxLineBytes = 4 * 1024 * 1024;

const newline = 0x0a;
const carriageReturn = 0x0d;
const tab = 0x09;
const space = 0x20;
const byteOrderMark = "\ufeff";

export type Line =
  | { number: number; text: string }
  | { number: number; error: { code: "line-too-long" | "not-utf8"; message: string } };

/** The bytes of a line that has not ended yet; beyond the limit only their count is kept. */
interface Pending {
  parts: Buffer[];
  bytes: number;
}

function append(pending: Pending, part: Buffer): void {
  pending.bytes += part.length;
  if (pending.bytes <= maxLineBytes) pending.parts.push(part);
  else pending.parts.length = 0;
}

/** White space as JSON has it: spaces, tabs and carriage returns. */
function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === space || byte === tab || byte === carriageReturn);
}

function decode(number: number, { parts, bytes }: Pending): Line | null {
  if (bytes > maxLineBytes) {
    const message = `the line is longer than ${maxLineBytes} bytes`;
    return { number, error: { code: "line-too-long", message } };
  }
  const whole = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  if (isBlank(whole)) return null;
  if (!isUtf8(whole)) {
    return { number, error: { code: "not-utf8", message: "the line is not valid UTF-8" } };
  }
  const text = whole.toString("utf8");
  return { number, text: text.startsWith(byteOrderMark) ? text.slice(1) : text };
}

/**
 * Yields the lines of a stream with their numbers, blank ones left out, holding one line at
 * most. `onRead` is told how many bytes have come.
 */
export async function* readLines(
  stream: Readable,
  onRead: (bytes: number) => void,
): AsyncGenerator<Line> {
  let number = 1;
  let pending: Pending = { parts: [], bytes: 0 };
  for await (const data of stream) {
    const chunk: Buffer = Buffer.isBuffer(data) ? data : Buffer.from(String(data));
    onRead(chunk.length);
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      append(pending, chunk.subarray(start, end));
      const line = decode(number, pending);
      if (line !== null) yield line;
      pending = { parts: [], bytes: 0 };
      number++;
      start = end + 1;
    }
    if (start < chunk.length) append(pending, chunk.subarray(start));
  }
  const last = pending.bytes === 0 ? null : decode(number, pending);
  if (last !== null) yield last;
}
