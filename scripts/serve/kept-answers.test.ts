import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptAnswers } from "./kept-answers";

let clockMs = 0;
let rendered = 0;
let respond: Record<string, string> = {};
let whileRendering: () => void = () => {};
let kept = new KeptAnswers();
let server: Server;

const fromCache = {
  "x-nextjs-cache": "HIT",
  "cache-control": "public, max-age=0, s-maxage=10",
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "script-src 'self' 'sha256-abc='",
  vary: "Accept-Encoding",
  etag: '"one"',
};

// A server that renders each page it has not kept.
beforeEach(async () => {
  clockMs = 1_000_000;
  rendered = 0;
  respond = fromCache;
  whileRendering = () => {};
  kept = new KeptAnswers(() => clockMs);
  server = createServer((req, res) => {
    if (kept.send(req, res)) return;
    const keep = kept.keeperFor(req);
    rendered += 1;
    const body = Buffer.from(`rendering ${rendered} of ${req.url}`);
    for (const [name, value] of Object.entries(respond)) res.setHeader(name, value);
    res.setHeader("content-length", body.length);
    whileRendering();
    keep(res, body);
    res.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(() => void server.close());

async function ask(path: string, init: RequestInit = {}) {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, init);
}

async function isSentAgain(init: RequestInit = {}, path = "/method"): Promise<boolean> {
  await ask(path, init);
  const before = rendered;
  await ask(path, init);
  return rendered === before;
}

test("a page from the cache is sent again with its headers and body", async () => {
  const first = await ask("/method");
  const again = await ask("/method");
  expect(rendered).toBe(1);
  expect(await again.text()).toBe(await first.text());
  for (const [name, value] of Object.entries(fromCache))
    expect(again.headers.get(name)).toBe(value);
});

test("whoever has it is told that nothing changed", async () => {
  await ask("/method");
  const again = await ask("/method", { headers: { "if-none-match": 'W/"one"' } });
  expect(again.status).toBe(304);
  expect(again.headers.get("content-security-policy")).toBe(fromCache["content-security-policy"]);
  expect(again.headers.has("content-encoding")).toBe(false);
});

test.each<[string, RequestInit]>([
  ["somebody signed in", { headers: { cookie: "a=b; authjs.session-token=x" } }],
  ["a preview", { headers: { cookie: "__prerender_bypass=x" } }],
  ["the data of a page instead of the page", { headers: { rsc: "1" } }],
  ["a prefetch", { headers: { "next-router-prefetch": "1" } }],
  ["a HEAD", { method: "HEAD" }],
  ["a POST", { method: "POST" }],
])("%s is never answered from what was kept", async (_who, init) => {
  await ask("/method");
  expect(await isSentAgain(init)).toBe(false);
});

test("another cookie makes no difference", async () => {
  expect(await isSentAgain({ headers: { cookie: "theme=dark" } })).toBe(true);
});

test("an address with a query is left to the application", async () => {
  expect(await isSentAgain({}, "/method?a=1")).toBe(false);
});

test.each<[string, Record<string, string>]>([
  ["made for this request", { "x-nextjs-cache": "" }],
  ["out of date", { "x-nextjs-cache": "STALE" }],
  ["just made", { "x-nextjs-cache": "MISS" }],
  ["private", { "cache-control": "private, no-store" }],
  ["setting a cookie", { "set-cookie": "a=b" }],
])("an answer %s is not kept", async (_why, headers) => {
  respond = { ...fromCache, ...headers };
  expect(await isSentAgain()).toBe(false);
});

test("encodings are kept apart", async () => {
  await ask("/method", { headers: { "accept-encoding": "br" } });
  await ask("/method", { headers: { "accept-encoding": "gzip" } });
  expect(rendered).toBe(2);
});

test("after ten seconds, and after every change, the application is asked again", async () => {
  await ask("/method");
  clockMs += 10_001;
  await ask("/method");
  expect(rendered).toBe(2);
  kept.forgetAll();
  await ask("/method");
  expect(rendered).toBe(3);
});

test("what was rendered while something changed is not kept", async () => {
  whileRendering = () => kept.forgetAll();
  expect(await isSentAgain()).toBe(false);
});
