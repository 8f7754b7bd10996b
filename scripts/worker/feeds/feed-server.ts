import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createFeedFetcher, type FetchFeed } from "./fetch-feed";

/** A job board for tests, on a free port of this machine. */
export type FeedServer = {
  url: string;
  /** How it answers from now on. */
  answer: RequestListener;
  /** Headers of the requests it got, the newest last. */
  asked: NodeJS.Dict<string | string[]>[];
  close(): Promise<void>;
};

/** Starts a server that answers as `answer` says. */
export async function startFeedServer(): Promise<FeedServer> {
  const http = createServer((request, response) => {
    server.asked.push(request.headers);
    server.answer(request, response);
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const server: FeedServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/jobs`,
    answer: (_, response) => response.writeHead(404).end(),
    asked: [],
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
}

/** Fetches from the test's own server only, and gives up early. */
export const fetchFromTestServer: FetchFeed = createFeedFetcher({
  protocols: ["http:"],
  isAllowedAddress: (address) => address === "127.0.0.1",
  totalMs: 1500,
  silenceMs: 500,
  mostBytes: 200_000,
});

/** Answers with JSON. */
export function sendJson(body: unknown, headers: Record<string, string> = {}): RequestListener {
  return (_, response) =>
    response
      .writeHead(200, { "content-type": "application/json", ...headers })
      .end(typeof body === "string" ? body : JSON.stringify(body));
}

/** A schema.org JobPosting of a made-up company. */
export function examplePosting(id: string) {
  return {
    "@type": "JobPosting",
    title: "Data Engineer",
    description: "Build pipelines.",
    datePosted: "2026-08-01",
    hiringOrganization: { name: "Northwind" },
    identifier: { value: id },
    url: `https://jobs.example.com/${id}`,
  };
}
