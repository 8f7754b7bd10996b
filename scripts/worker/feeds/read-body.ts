import type { IncomingMessage } from "node:http";
import { FeedError } from "./feed-error";

/** Reads an answer whole as UTF-8 text; a longer one, or one that is packed, throws `FeedError`. */
export async function readBody(response: IncomingMessage, mostBytes: number): Promise<string> {
  const { headers } = response;
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") {
    throw new FeedError(`It answered packed as ${encoding}, which was not asked for.`);
  }
  const tooLong = new FeedError(
    `It is longer than ${(mostBytes / 1e6).toLocaleString("en-US")} MB, so it is not read.`,
  );
  if (Number(headers["content-length"] ?? 0) > mostBytes) throw tooLong;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw tooLong;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
