import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { keptByNobody, keptShortly } from "../serve/response-headers";
import { nginxProgram, type RunningNginx, startNginx } from "./start-nginx";

/** Every request that got through to the application. */
let asked: IncomingMessage[] = [];
let respond: (req: IncomingMessage, res: ServerResponse) => void;
let application: Server;
let nginx: RunningNginx;
let pages = 0;

const sharedPage = { "Cache-Control": keptShortly, "Content-Type": "text/html" };

describe.runIf(nginxProgram)("deploy/nginx.conf in front of an application", () => {
  beforeAll(async () => {
    application = createServer((req, res) => {
      asked.push(req);
      respond(req, res);
    });
    await new Promise<void>((resolve) => application.listen(0, "127.0.0.1", resolve));
    nginx = await startNginx((application.address() as AddressInfo).port);
  });

  afterAll(async () => {
    await nginx.stop();
    application.closeAllConnections();
    application.close();
  });

  beforeEach(() => {
    asked = [];
    respond = (req, res) => {
      res
        .writeHead(200, sharedPage)
        .end(`answer ${asked.length} to ${req.headers.cookie ?? "nobody"}`);
    };
  });

  test("a public page is asked for once, and each address is a page of its own", async () => {
    const page = newPage();
    const first = await get(page);
    expect(first).toMatchObject({ status: 200, cache: "MISS", body: "answer 1 to nobody" });
    expect(await get(page)).toMatchObject({ cache: "HIT", body: "answer 1 to nobody" });
    expect(await get(`${page}?q=data`)).toMatchObject({ cache: "MISS" });
    expect(await get(`${page}?q=data`)).toMatchObject({ cache: "HIT" });
    expect(asked).toHaveLength(2);
  });

  test.each<[string, Record<string, string>]>([
    ["a session", { cookie: "authjs.session-token=secret" }],
    ["a session over https", { cookie: "a=b; __Secure-authjs.session-token=secret" }],
    ["any other cookie", { cookie: "theme=dark" }],
    ["credentials", { authorization: "Bearer secret" }],
    ["the data of a page", { rsc: "1" }],
  ])("%s passes the cache by, both ways", async (_what, headers) => {
    const page = newPage();
    // Even an application that forgot to call its answer private poisons nothing.
    expect(await get(page, { headers })).toMatchObject({ cache: "BYPASS" });
    expect(await get(page)).toMatchObject({ cache: "MISS", body: "answer 2 to nobody" });
    expect(await get(page, { headers })).toMatchObject({ cache: "BYPASS" });
    expect(await get(page)).toMatchObject({ cache: "HIT", body: "answer 2 to nobody" });
  });

  test.each(["/account", "/saved", "/saved/add", "/signin", "/unsubscribe/x", "/api/auth/session"])(
    "%s is never kept, whatever its answer says",
    async (path) => {
      expect(await get(path)).toMatchObject({ cache: "BYPASS" });
      expect(await get(path)).toMatchObject({ cache: "BYPASS", body: "answer 2 to nobody" });
    },
  );

  test.each<[string, number, Record<string, string>]>([
    ["an answer that sets a cookie", 200, { ...sharedPage, "Set-Cookie": "csrf=1" }],
    ["an answer for one person", 200, { "Cache-Control": keptByNobody }],
    ["an answer that says nothing", 200, {}],
    ["a missing page", 404, { "Cache-Control": keptByNobody }],
    ["a page that is gone", 410, { "Cache-Control": keptByNobody }],
    ["a failure", 500, {}],
    ["an application that is busy", 503, { "Retry-After": "5" }],
  ])("%s is passed on and not kept", async (_what, status, headers) => {
    respond = (_req, res) => void res.writeHead(status, headers).end(`answer ${asked.length}`);
    const page = newPage();
    await get(page);
    const again = await get(page);
    expect(again).toMatchObject({ status, body: "answer 2" });
    expect(again.cache).not.toBe("HIT");
    if (status === 503) expect(again.headers["retry-after"]).toBe("5");
  });

  test("what is sent by a form gets there, and is not kept", async () => {
    const page = newPage();
    await get(page);
    expect(await get(page, { method: "POST" })).toMatchObject({ body: "answer 2 to nobody" });
    expect(await get(page, { method: "POST" })).toMatchObject({ body: "answer 3 to nobody" });
    expect(await get(page)).toMatchObject({ cache: "HIT", body: "answer 1 to nobody" });
  });

  test("many who ask at once cost the application one page", async () => {
    respond = (_req, res) => void setTimeout(() => res.writeHead(200, sharedPage).end("slow"), 300);
    const page = newPage();
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(page)));
    expect(answers.every(({ body }) => body === "slow")).toBe(true);
    expect(asked).toHaveLength(1);
  });

  test("while a fresh copy is fetched the last one is sent", async () => {
    const brief = { "Cache-Control": "public, max-age=0, s-maxage=1, stale-while-revalidate=20" };
    respond = (_req, res) =>
      void setTimeout(() => res.writeHead(200, brief).end(`answer ${asked.length}`), 200);
    const page = newPage();
    await get(page);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const started = performance.now();
    expect(await get(page)).toMatchObject({ cache: "STALE", body: "answer 1" });
    expect(performance.now() - started).toBeLessThan(150);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await get(page)).toMatchObject({ cache: "HIT", body: "answer 2" });
  });

  test("encodings are kept apart, and one spelling of them is passed on", async () => {
    respond = (req, res) => {
      const isGzip = req.headers["accept-encoding"] === "gzip";
      res.writeHead(200, { ...sharedPage, ...(isGzip ? { "Content-Encoding": "gzip" } : {}) });
      res.end(isGzip ? gzipSync("zipped") : `plain, for ${req.headers["accept-encoding"]}`);
    };
    const page = newPage();
    const zipped = await get(page, { headers: { "accept-encoding": "deflate, gzip;q=0.9" } });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(await get(page, { headers: { "accept-encoding": "gzip" } })).toMatchObject({
      cache: "HIT",
    });
    const refusing = { headers: { "accept-encoding": "gzip;q=0" } };
    expect(await get(page, refusing)).toMatchObject({
      cache: "MISS",
      body: "plain, for undefined",
    });
    const modern = { headers: { "accept-encoding": "gzip, deflate, br, zstd" } };
    expect(await get(page, modern)).toMatchObject({ cache: "MISS", body: "plain, for br" });
  });

  test("a visitor's word about its own address goes no further", async () => {
    const forged = {
      "x-forwarded-for": "203.0.113.7, 198.51.100.9",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      forwarded: "for=203.0.113.7",
    };
    await get(newPage(), { headers: forged });
    expect(asked[0]?.headers["x-forwarded-for"]).toBe("127.0.0.1");
    expect(asked[0]?.headers["x-forwarded-host"]).toBeUndefined();
    expect(asked[0]?.headers["x-forwarded-proto"]).toBe("http");
    expect(asked[0]?.headers["forwarded"]).toBeUndefined();
  });

  test("hashed assets stay, cookies or not", async () => {
    respond = (_req, res) => {
      res.writeHead(200, { "Cache-Control": "public, max-age=31536000, immutable" }).end("script");
    };
    const path = `/_next/static/chunks/${Date.now()}.js`;
    const headers = { cookie: "authjs.session-token=secret" };
    expect(await get(path, { headers })).toMatchObject({ cache: "MISS" });
    const again = await get(path);
    expect(again).toMatchObject({ cache: "HIT" });
    expect(again.headers["cache-control"]).toContain("immutable");
    expect(asked[0]?.headers.cookie).toBeUndefined();
  });

  test("long policies pass, bodies that are too large and internal addresses do not", async () => {
    const policy = `script-src ${"'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' ".repeat(300)}`;
    respond = (_req, res) =>
      void res.writeHead(200, { "Content-Security-Policy": policy.trim() }).end("ok");
    expect(await get(newPage())).toMatchObject({ status: 200 });
    const before = asked.length;
    const large = { method: "POST", body: "x".repeat(2 ** 20 + 1) };
    expect(await get(newPage(), large)).toMatchObject({ status: 413 });
    expect(await get("/api/internal/revalidate", { method: "POST" })).toMatchObject({
      status: 404,
    });
    expect(asked).toHaveLength(before);
  });

  test("an application out of reach is 503 for a moment, and nobody keeps that", async () => {
    respond = (req) => req.socket.destroy();
    const answer = await get(newPage());
    expect(answer.status).toBe(503);
    expect(answer.headers["retry-after"]).toBe("5");
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.body).toContain("try again");
  });
});

test.skipIf(nginxProgram)("without nginx deploy/nginx.conf is not tested, and that is said", () => {
  process.stderr.write("\n*** NOT TESTED: deploy/nginx.conf. There is no nginx here. ***\n\n");
});

function newPage(): string {
  pages += 1;
  return `/page-${pages}`;
}

type Init = { method?: string; headers?: Record<string, string>; body?: string };

/** By node:http, since fetch sets headers of its own. */
function get(path: string, { method = "GET", headers = {}, body }: Init = {}) {
  return new Promise<{
    status: number;
    cache: string | undefined;
    headers: IncomingMessage["headers"];
    body: string;
  }>((resolve, reject) => {
    const call = request(`${nginx.base}${path}`, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          cache: response.headers["x-cache"]?.toString(),
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    call.once("error", reject);
    call.end(body);
  });
}
