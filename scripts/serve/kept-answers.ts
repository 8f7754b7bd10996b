import type { IncomingMessage, ServerResponse } from "node:http";
import { BoundedCache } from "./bounded-cache";
import { chooseEncoding } from "./compression";
import { isSignedIn } from "./response-headers";

const MAX_BYTES = 32 * 2 ** 20;
// What a shared cache may do as well: Next is asked again whether the page is still in date.
const MAX_AGE_MS = 10_000;

type KeptAnswer = {
  etag: string;
  /** Name, value, name, value: what writeHead takes without a copy. */
  headers: string[];
  body: Buffer;
  keptUntilMs: number;
};

/** Headers with which Next answers something else than the page. */
const variants = ["rsc", "next-router-prefetch", "next-router-segment-prefetch", "x-nextjs-data"];
const previewCookie = /(?:^|;\s*)__(?:prerender_bypass|next_preview_data)=/;

/**
 * Whole answers from Next's page cache, with headers and compressed body, that are sent again
 * without asking Next. Nothing in them depends on who asks. Whenever something may have changed
 * all are forgotten, and what was begun before is not kept.
 */
export class KeptAnswers {
  readonly #answers = new BoundedCache<KeptAnswer>(MAX_BYTES);
  readonly #nowMs: () => number;
  #changes = 0;

  constructor(nowMs: () => number = Date.now) {
    this.#nowMs = nowMs;
  }

  /** Called when pages may have been marked as out of date. */
  forgetAll(): void {
    this.#changes += 1;
    this.#answers.clear();
  }

  /** Answers a request; false when Next has to. */
  send(req: IncomingMessage, res: ServerResponse): boolean {
    const key = keyOf(req);
    const kept = key === null ? undefined : this.#answers.get(key);
    if (!kept || kept.keptUntilMs < this.#nowMs()) return false;
    if (matchesEtag(req.headers["if-none-match"], kept.etag)) {
      res.writeHead(304, withoutBody(kept.headers)).end();
    } else {
      res.writeHead(200, kept.headers).end(kept.body);
    }
    return true;
  }

  /**
   * Called as a request begins: returns what keeps its answer once that is complete, if it came
   * whole from Next's cache and nothing has changed meanwhile.
   */
  keeperFor(req: IncomingMessage): (res: ServerResponse, body: Buffer) => void {
    const key = keyOf(req);
    const changes = this.#changes;
    return (res, body) => {
      if (key === null || changes !== this.#changes || !isKeepable(res)) return;
      const headers = listHeaders(res);
      const etag = res.getHeader("etag")?.toString() ?? "";
      const keptUntilMs = this.#nowMs() + MAX_AGE_MS;
      const bytes = body.length + headers.join("").length + key.length;
      this.#answers.set(key, { etag, headers, body, keptUntilMs }, bytes);
    };
  }
}

/** Whether one of the tags in If-None-Match is this one, weak or strong. */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const strong = etag.replace(/^W\//, "");
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === strong);
}

/** What an answer depends on; `null` for a request that only Next can answer. */
function keyOf({ method, url = "", headers }: IncomingMessage): string | null {
  if (method !== "GET" || url.includes("?")) return null;
  if (variants.some((name) => headers[name] !== undefined)) return null;
  const { cookie } = headers;
  if (cookie !== undefined && (isSignedIn(cookie) || previewCookie.test(cookie))) return null;
  return `${chooseEncoding(headers["accept-encoding"]?.toString())} ${url}`;
}

function isKeepable(res: ServerResponse): boolean {
  const isCurrent = res.getHeader("x-nextjs-cache") === "HIT";
  const isForAll = /^public\b/.test(res.getHeader("cache-control")?.toString() ?? "");
  return res.statusCode === 200 && isCurrent && isForAll && !res.hasHeader("set-cookie");
}

function listHeaders(res: ServerResponse): string[] {
  return Object.entries(res.getHeaders()).flatMap(([name, value]) =>
    value === undefined || name === "connection" ? [] : [name, [value].flat().join(", ")],
  );
}

function withoutBody(headers: readonly string[]): string[] {
  return headers.filter((_, at) => {
    const name = headers[at - (at % 2)];
    return name !== "content-length" && name !== "content-encoding";
  });
}
