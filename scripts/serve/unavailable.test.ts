import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { noteFailedRequest } from "@/app/_server/note-failed-request";
import { finishHeaders } from "./finish-headers";
import { type Intercepted, type Interception, interceptResponse } from "./intercept-response";
import { takeFailure } from "./unavailable";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function get(
  respond: (res: ServerResponse, intercepted: Intercepted) => void,
  changes: Partial<Interception> = {},
): Promise<Response> {
  const server = createServer((req, res) => {
    const intercepted = interceptResponse(res, {
      pathname: "/a",
      encoding: null,
      ifNoneMatch: undefined,
      formOrigins: [],
      reactPrograms: [],
      isPage: true,
      noncePolicy: null,
      finishHeaders: () => finishHeaders(req, res, "shared", false),
      isUnavailable: () => takeFailure("1"),
      ...changes,
    });
    respond(res, intercepted);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return await fetch(`http://127.0.0.1:${port}/a`, { redirect: "manual" });
}

function fail(res: ServerResponse): void {
  res.writeHead(500, { "Content-Type": "text/html; charset=utf-8", ETag: '"abc"' });
  res.end("<!DOCTYPE html><title>It broke</title>");
}

const lostConnection = Object.assign(new Error("closed"), { code: "CONNECTION_CLOSED" });

test("a page that failed for want of the database is 503 in plain words", async () => {
  noteFailedRequest(new Error("Failed query", { cause: lostConnection }), "1");
  const got = await get(fail);
  expect(got.status).toBe(503);
  expect(Object.fromEntries(got.headers)).toMatchObject({
    "retry-after": "5",
    "cache-control": "private, no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  });
  expect(got.headers.has("etag")).toBe(false);
  expect(await got.text()).toContain("<h1>Back in a moment</h1>");
});

test("a file that failed for want of the database is 503 in text", async () => {
  noteFailedRequest(lostConnection, "1");
  const got = await get((res) => res.writeHead(500).end(), { isPage: false });
  expect([got.status, got.headers.get("content-type")]).toEqual([503, "text/plain; charset=utf-8"]);
  expect(await got.text()).toContain("try again in a few seconds");
});

test("a page that failed by a fault stays 500, and nobody keeps it", async () => {
  noteFailedRequest(new Error("a fault"), "1");
  const got = await get(fail);
  expect([got.status, got.headers.get("cache-control")]).toEqual([500, "private, no-store"]);
  expect(await got.text()).toContain("It broke");
});

test("a page that says nothing for too long is given up, and what comes later goes nowhere", async () => {
  const givenUp: boolean[] = [];
  const got = await get((res, intercepted) => {
    givenUp.push(intercepted.giveUp());
    res.writeHead(200, { "Content-Type": "text/html" });
    res.write("late");
    res.end();
    givenUp.push(intercepted.giveUp());
  });
  expect(givenUp).toEqual([true, false]);
  expect(got.status).toBe(503);
  expect(await got.text()).not.toContain("late");
});

test("a page that has begun is not given up", async () => {
  const got = await get((res, intercepted) => {
    res.writeHead(200, { "Content-Type": "text/html" });
    res.write("<p>begun");
    expect(intercepted.giveUp()).toBe(false);
    res.end("</p>");
  });
  expect([got.status, await got.text()]).toEqual([200, "<p>begun</p>"]);
});

test("an address to go on to is sent once", async () => {
  const got = await get((res) => {
    res.setHeader("Location", "/b");
    res.appendHeader("Location", "/b");
    res.statusCode = 308;
    res.end();
  });
  expect(got.headers.get("location")).toBe("/b");
});
