import type { RequestListener } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FeedError } from "./feed-error";
import { type FeedServer, fetchFromTestServer, sendJson, startFeedServer } from "./feed-server";
import { createFeedFetcher } from "./fetch-feed";

let server: FeedServer;
const none = { etag: null, lastModified: null };

beforeAll(async () => {
  server = await startFeedServer();
});
beforeEach(() => {
  server.asked = [];
});
afterAll(() => server.close());

const redirectTo =
  (location: string, status = 302): RequestListener =>
  (_, response) =>
    response.writeHead(status, { location }).end();

async function failure(fetching: Promise<unknown>): Promise<string> {
  const error = await fetching.then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(FeedError);
  return (error as FeedError).message;
}

test("an answer comes with what it says of itself, and is asked for by that again", async () => {
  server.answer = sendJson([1], { etag: '"a"', "last-modified": "Mon, 10 Aug 2026 00:00:00 GMT" });
  const known = { etag: '"a"', lastModified: "Mon, 10 Aug 2026 00:00:00 GMT" };
  expect(await fetchFromTestServer(server.url, none)).toEqual({
    kind: "answer",
    text: "[1]",
    ...known,
  });
  server.answer = (_, response) => response.writeHead(304).end();
  expect(await fetchFromTestServer(server.url, known)).toEqual({ kind: "unchanged" });
  expect(server.asked[0]).not.toHaveProperty("if-none-match");
  expect(server.asked[1]).toMatchObject({
    "if-none-match": '"a"',
    "if-modified-since": "Mon, 10 Aug 2026 00:00:00 GMT",
  });
});

test("letters that fall on the border of two packets stay whole", async () => {
  const bytes = Buffer.from('["Zürich"]');
  server.answer = async (_, response) => {
    response.writeHead(200).write(bytes.subarray(0, 4));
    await new Promise((resolve) => setTimeout(resolve, 20));
    response.end(bytes.subarray(4));
  };
  expect(await fetchFromTestServer(server.url, none)).toMatchObject({ text: '["Zürich"]' });
});

describe("refused is", () => {
  const long = "x".repeat(300_000);
  test.each<[string, RequestListener, RegExp]>([
    ["a failing server", (_, response) => response.writeHead(500).end(), /status 500/],
    ["a missing board", (_, response) => response.writeHead(404).end(), /status 404/],
    ["a web page", sendJson("<html>", { "content-type": "text/html; charset=utf-8" }), /web page/],
    ["more than is read, announced", sendJson(long), /longer than 0.2 MB/],
    [
      "more than is read, not announced",
      (_, response) => {
        response.write(long.slice(0, 150_000));
        response.end(long);
      },
      /longer than 0.2 MB/,
    ],
    ["something packed", sendJson("x", { "content-encoding": "gzip" }), /packed as gzip/],
    [
      "an answer that is cut off",
      (_, response) => {
        response.writeHead(200, { "content-length": "100" }).write("[1,");
        setTimeout(() => response.destroy(), 50);
      },
      /ended before the answer did/,
    ],
    ["no answer at all", (request) => request.socket.destroy(), /ended before the answer did/],
    ["silence", () => {}, /stopped answering|too long/],
    [
      "a drip of bytes without an end",
      (_, response) => {
        const drip = setInterval(() => response.write(" "), 100);
        response.on("close", () => clearInterval(drip));
      },
      /too long/,
    ],
    ["a redirect to nowhere", redirectTo("http://"), /no address/],
    ["a redirect to this machine", redirectTo("http://127.0.0.2/"), /not on the public internet/],
    [
      "a redirect to this machine by name",
      redirectTo("http://localhost.:9/"),
      /not on the public|could not be reached/,
    ],
    [
      "a redirect to this machine in IPv6",
      redirectTo("http://[::1]/"),
      /not on the public internet/,
    ],
    ["a redirect to a file", redirectTo("file:///etc/passwd"), /only https/],
    ["a redirect with a password", redirectTo("http://a:b@127.0.0.1/"), /name or password/],
  ])("%s", async (_, answer, message) => {
    server.answer = answer;
    expect(await failure(fetchFromTestServer(server.url, none))).toMatch(message);
  });

  test("going round in circles", async () => {
    server.answer = redirectTo("/again", 307);
    expect(await failure(fetchFromTestServer(server.url, none))).toMatch(/more than 3 times/);
    expect(server.asked).toHaveLength(4);
  });
});

test("without a test's own rules nothing but the public internet is asked, over https", async () => {
  const fetchFeed = createFeedFetcher();
  const secure = server.url.replace("http:", "https:");
  const port = new URL(server.url).port;
  const refused = [
    server.url,
    secure,
    `https://localhost:${port}/`,
    `https://2130706433:${port}/`,
    `https://0x7f.1:${port}/`,
    `https://[::ffff:127.0.0.1]:${port}/`,
    "https://169.254.169.254/latest/meta-data/",
    "https://10.0.0.1/",
  ];
  for (const address of refused) {
    expect(await failure(fetchFeed(address, none)), address).toMatch(
      /only https|not on the public internet/,
    );
  }
  expect(server.asked).toEqual([]);
});
