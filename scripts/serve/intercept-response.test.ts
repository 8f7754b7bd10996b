import { createServer, request as httpRequest, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type Interception, interceptResponse } from "./intercept-response";

const script = "(self.__next_f=self.__next_f||[]).push([0])";
const page = `<!DOCTYPE html><title>a</title><p>${"long ".repeat(400)}</p><script>${script}</script>`;
const plain: Interception = {
  pathname: "/a",
  encoding: null,
  ifNoneMatch: undefined,
  formOrigins: [],
  reactPrograms: [],
  isPage: true,
  noncePolicy: null,
  finishHeaders: () => {},
  isUnavailable: () => false,
};

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Got = { status: number; headers: Record<string, unknown>; body: Buffer; pieces: number };

async function get(
  respond: (res: ServerResponse) => void | Promise<void>,
  interception: Partial<Interception> = {},
  method = "GET",
): Promise<Got> {
  const server = createServer((_req, res) => {
    interceptResponse(res, { ...plain, ...interception });
    void respond(res);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const call = httpRequest({ port, host: "127.0.0.1", method, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk) => chunks.push(chunk));
      res.on("error", reject);
      res.on("end", () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: Buffer.concat(chunks),
          pieces: chunks.length,
        }),
      );
    });
    call.on("error", reject);
    call.end();
  });
}

function sendPage(res: ServerResponse): void {
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  res.setHeader("ETag", '"abc"');
  res.end(page);
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("a page that is kept", () => {
  test("is sent whole with the hashes of its scripts", async () => {
    const got = await get(sendPage);
    expect(got.body.toString()).toBe(page);
    expect(got.headers["content-length"]).toBe(`${page.length}`);
    expect(got.headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-[^']+';/);
  });

  test("may come in pieces", async () => {
    const got = await get((res) => {
      res.writeHead(200, { "Content-Type": "text/html" });
      res.write(page.slice(0, 100));
      res.write(Buffer.from(page.slice(100, 300)));
      res.end(page.slice(300));
    });
    expect(got.body.toString()).toBe(page);
    expect(got.headers["etag"]).toMatch(/^"[\w-]{22}"$/);
  });

  test.each([404, 410])(
    "that says it is %i is answered so, one that only quotes that is not",
    async (status) => {
      const mark = `<meta name="status" content="${status}"/>`;
      const send = (body: string) =>
        get((res) => {
          res.setHeader("Content-Type", "text/html");
          res.end(body);
        });
      expect((await send(page.replace("<title>", `${mark}<title>`))).status).toBe(status);
      const quoted = mark.replaceAll("<", "&lt;").replaceAll('"', "&quot;");
      expect((await send(page.replace("long", quoted))).status).toBe(200);
    },
  );

  test("is compressed, with a weak ETag", async () => {
    const got = await get(sendPage, { encoding: "br" });
    expect(got.headers).toMatchObject({ "content-encoding": "br", etag: 'W/"abc"' });
    expect(brotliDecompressSync(got.body).toString()).toBe(page);
  });

  test.each(['"abc"', 'W/"abc"', '"x", W/"abc"'])(
    "is not sent again to who has %s",
    async (tag) => {
      const got = await get(sendPage, { ifNoneMatch: tag });
      expect(got.status).toBe(304);
      expect(got.body.length).toBe(0);
      expect(got.headers["content-security-policy"]).toContain("sha256-");
    },
  );

  test("has the same headers for HEAD, and no body", async () => {
    const got = await get(sendPage, {}, "HEAD");
    expect(got.headers["content-length"]).toBe(`${page.length}`);
    expect(got.headers["content-security-policy"]).toContain("sha256-");
    expect(got.body.length).toBe(0);
  });
});

describe("a page made for one request", () => {
  const noncePolicy = "script-src 'nonce-abc'";

  test.each([null, "br"] as const)("is streamed (encoding %s)", async (encoding) => {
    let firstPieceMs = 0;
    const started = Date.now();
    const got = await get(
      async (res) => {
        res.setHeader("Content-Type", "text/html");
        res.write("<p>first");
        res.once("drain", () => {});
        firstPieceMs = Date.now() - started;
        await wait(50);
        res.end("<p>second");
      },
      { noncePolicy, encoding },
    );
    expect(firstPieceMs).toBeLessThan(50);
    expect(got.pieces).toBeGreaterThan(1);
    expect(got.headers["content-security-policy"]).toBe(noncePolicy);
    const body = encoding ? brotliDecompressSync(got.body) : got.body;
    expect(body.toString()).toBe("<p>first<p>second");
  });

  test("is held back after all when it failed", async () => {
    const got = await get(
      (res) => {
        res.statusCode = 500;
        sendPage(res);
      },
      { noncePolicy },
    );
    expect(got.headers["content-security-policy"]).toContain("sha256-");
  });
});

describe("what is not a page", () => {
  test("may load nothing", async () => {
    const got = await get((res) => {
      res.setHeader("Content-Type", "application/json");
      res.end("{}");
    });
    expect(got.headers["content-security-policy"]).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
    expect(got.body.toString()).toBe("{}");
  });

  test("is compressed when that helps", async () => {
    const json = JSON.stringify(Array.from({ length: 500 }, (_, id) => ({ id })));
    const got = await get(
      (res) => {
        res.setHeader("Content-Type", "application/json");
        res.end(json);
      },
      { encoding: "br" },
    );
    expect(brotliDecompressSync(got.body).toString()).toBe(json);
  });

  test.each([
    ["a part of a file", 206, {}],
    ["what is compressed already", 200, { "Content-Encoding": "gzip" }],
    ["a picture", 200, { "Content-Type": "image/png" }],
  ])("%s passes as it is", async (_name, status, headers) => {
    const bytes = Buffer.alloc(5000, "a");
    const got = await get(
      (res) => {
        res.writeHead(status, { "Content-Type": "text/plain", ...headers });
        res.end(bytes);
      },
      { encoding: "br" },
    );
    expect(got.body).toEqual(bytes);
  });

  test("an answer without a body stays without one", async () => {
    const got = await get((res) => {
      res.statusCode = 304;
      res.end();
    });
    expect(got.status).toBe(304);
  });

  test("a large body streams without being gathered, at the reader's pace", async () => {
    const chunk = Buffer.alloc(64 * 1024, "abcdefgh");
    const got = await get(
      async (res) => {
        res.setHeader("Content-Type", "text/csv");
        for (let i = 0; i < 64; i++) {
          if (!res.write(chunk)) await new Promise((resolve) => res.once("drain", resolve));
        }
        res.end();
      },
      { encoding: "br" },
    );
    expect(brotliDecompressSync(got.body).length).toBe(64 * chunk.length);
  });
});
