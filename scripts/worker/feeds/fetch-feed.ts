import type { LookupAddress, LookupOptions } from "node:dns";
import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { FeedError } from "./feed-error";
import { isPublicAddress } from "./public-address";
import { readBody } from "./read-body";

/** What the last answer said of itself (RFC 9110), to be asked whether it still holds. */
export type Validators = { etag: string | null; lastModified: string | null };

export type FeedAnswer = { kind: "unchanged" } | ({ kind: "answer"; text: string } & Validators);

/** Throws `FeedError` for whatever is not a whole, successful answer. */
export type FetchFeed = (address: string, known: Validators) => Promise<FeedAnswer>;

type FetchRules = {
  protocols: readonly string[];
  /** Judges each IP address before it is connected to. */
  isAllowedAddress: (address: string) => boolean;
  /** For all of it, redirects included. */
  totalMs: number;
  /** Without a byte on the line. */
  silenceMs: number;
  mostBytes: number;
};

/** Far more than the largest known board answers. */
const publicRules: FetchRules = {
  protocols: ["https:"],
  isAllowedAddress: isPublicAddress,
  totalMs: 60_000,
  silenceMs: 15_000,
  mostBytes: 50_000_000,
};

const mostRedirects = 3;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Makes what fetches feeds: over https, only from public addresses, at most three redirects, each
 * held to the same rules, and never more or longer than the rules say. The address that a name
 * resolves to is judged where it is connected to, so that no second answer of the name server can
 * slip in between. Tests loosen the rules for a server of their own.
 */
export function createFeedFetcher(changes: Partial<FetchRules> = {}): FetchFeed {
  const rules = { ...publicRules, ...changes };
  return async (address, known) => {
    const signal = AbortSignal.timeout(rules.totalMs);
    let url = requireAllowed(address, undefined, rules);
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const response = await send(url, { known, signal, rules });
      const { statusCode = 0, headers } = response;
      if (!redirects.has(statusCode)) return readAnswer(response, signal, rules);
      response.destroy();
      url = requireAllowed(headers.location ?? "", url, rules);
    }
    throw new FeedError(`It was redirected more than ${mostRedirects} times.`);
  };
}

function requireAllowed(address: string, base: URL | undefined, rules: FetchRules): URL {
  if (!URL.canParse(address, base)) throw new FeedError("It was redirected to no address.");
  const url = new URL(address, base);
  if (!rules.protocols.includes(url.protocol)) {
    throw new FeedError(`It leads to ${url.protocol}//; only https is fetched.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new FeedError("Its address carries a name or password; only open feeds are fetched.");
  }
  // A name that is an address is never looked up.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !rules.isAllowedAddress(host)) throw notPublic(host);
  return url;
}

function notPublic(host: string): FeedError {
  return new FeedError(`${host} is not on the public internet, so it is not fetched.`);
}

function send(
  url: URL,
  { known, signal, rules }: { known: Validators; signal: AbortSignal; rules: FetchRules },
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((answer, refuse) => {
    const asking = request(url, {
      agent: false,
      signal,
      lookup: lookUp(rules),
      timeout: rules.silenceMs,
      headers: {
        accept: "application/json, application/x-ndjson",
        "accept-encoding": "identity",
        "user-agent": "Salarium feed import",
        ...(known.etag ? { "if-none-match": known.etag } : {}),
        ...(known.lastModified ? { "if-modified-since": known.lastModified } : {}),
      },
    });
    asking.on("timeout", () => asking.destroy(new FeedError("It stopped answering.")));
    asking.on("error", (error) => refuse(toFeedError(error)));
    asking.on("response", answer);
    asking.end();
  });
}

/** Looks a name up, and refuses it when any of its addresses is not allowed. */
function lookUp(rules: FetchRules): LookupFunction {
  return (hostname, options, callback) => {
    resolveAllowed(hostname, options, rules).then(
      ([first, ...others]) => {
        if (options.all) callback(null, [first, ...others]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, "", 0),
    );
  };
}

async function resolveAllowed(
  hostname: string,
  options: LookupOptions,
  { isAllowedAddress }: FetchRules,
): Promise<[LookupAddress, ...LookupAddress[]]> {
  const [first, ...others] = await lookup(hostname, { ...options, all: true });
  if (!first || ![first, ...others].every(({ address }) => isAllowedAddress(address))) {
    throw notPublic(hostname);
  }
  return [first, ...others];
}

async function readAnswer(
  response: IncomingMessage,
  signal: AbortSignal,
  { mostBytes }: FetchRules,
): Promise<FeedAnswer> {
  const { statusCode, headers } = response;
  if (statusCode === 304) {
    response.resume();
    return { kind: "unchanged" };
  }
  try {
    if (statusCode !== 200) throw new FeedError(`It answered with status ${statusCode}.`);
    if (/^text\/html\b/i.test(headers["content-type"] ?? "")) {
      throw new FeedError("It answered with a web page instead of a feed.");
    }
    const text = await readBody(response, mostBytes);
    return {
      kind: "answer",
      text,
      etag: headers.etag ?? null,
      lastModified: headers["last-modified"] ?? null,
    };
  } catch (error) {
    throw toFeedError(signal.aborted ? signal.reason : error);
  } finally {
    response.destroy();
  }
}

function toFeedError(error: unknown): FeedError {
  if (error instanceof FeedError) return error;
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === "TimeoutError" || name === "AbortError") {
    return new FeedError("It took too long to answer.");
  }
  if (code === "ECONNRESET") return new FeedError("The connection ended before the answer did.");
  return new FeedError(`It could not be reached: ${message}`, { cause: error });
}
