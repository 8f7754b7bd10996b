import "server-only";
import type { z } from "zod";
import { db } from "@/db/client";
import { type Consumption, consumePoint } from "@/db/rate-limits/consume-points";
import type { Endpoint } from "@/domain/api/endpoint";
import { describeFaults, describeProblem, type Problem } from "@/domain/api/problem";
import { isKnownTag, tagOf } from "./answer-conditionally";
import { readApiBody } from "./read-api-body";
import { readApiQuery } from "./read-api-query";
import { visitorKey } from "./visitor-key";

/** Counted by address, of which only a keyed hash is kept. */
const limit = { name: "api", points: 300, windowSeconds: 60 };

type Input<E extends Endpoint> = {
  params: z.output<E["params"]>;
  query: z.output<E["query"]>;
  body: z.output<NonNullable<E["body"]>>;
};

/** What is answered, in the shape of the endpoint's own schema, or why nothing is. */
type Answer<E extends Endpoint> = { answer: z.input<E["answer"]> } | { problem: Problem };

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };

/**
 * Wraps an operation of the public API: rate limit, every field by the endpoint's schemas, problem
 * details, ETag and the headers that let other sites read it.
 */
export function answerApi<E extends Endpoint>(
  endpoint: E,
  handle: (input: Input<E>) => Promise<Answer<E>>,
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    const used = await consumePoint(db, limit, await visitorKey(limit.name));
    if (!used.allowed) return refuseForNow(used.retryAfterSeconds);
    const headers = openHeaders(used);
    // A route without parameters has none at all.
    const read = await readInput(endpoint, request, (await context.params) ?? {});
    if ("problem" in read) return sendProblem(read.problem, headers);
    const answered = await handle(read.input as Input<E>);
    if ("problem" in answered) return sendProblem(answered.problem, headers);
    return sendAnswer(request, answered.answer, headers);
  };
}

/** What a browser asks before another site's page may send JSON. */
export function answerPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, HEAD, POST, OPTIONS",
      "Access-Control-Allow-Headers": "Content-Type, If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}

async function readInput(
  endpoint: Endpoint,
  request: Request,
  given: Record<string, string | string[] | undefined>,
): Promise<{ input: Input<Endpoint> } | { problem: Problem }> {
  const params = endpoint.params.safeParse(given);
  if (!params.success) return { problem: describeFaults(params.error) };
  const query = readApiQuery(new URL(request.url).searchParams, endpoint.query);
  if ("problem" in query) return query;
  const body = endpoint.body === null ? { body: {} } : await readApiBody(request, endpoint.body);
  if ("problem" in body) return body;
  return { input: { params: params.data, query: query.query, body: body.body } };
}

function openHeaders(used: Consumption & { allowed: true }): Headers {
  return new Headers({
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers":
      "ETag, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After",
    "RateLimit-Limit": String(limit.points),
    "RateLimit-Remaining": String(used.remaining),
    "RateLimit-Reset": String(used.resetSeconds),
  });
}

function refuseForNow(retryAfterSeconds: number): Response {
  const detail = `More than ${limit.points} requests in ${limit.windowSeconds} seconds. Wait ${retryAfterSeconds} seconds.`;
  const headers = new Headers({
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Retry-After",
    "Retry-After": String(retryAfterSeconds),
    "RateLimit-Limit": String(limit.points),
    "RateLimit-Remaining": "0",
    "RateLimit-Reset": String(retryAfterSeconds),
  });
  return sendProblem(describeProblem("too-many-requests", { detail }), headers);
}

function sendProblem(problem: Problem, headers: Headers): Response {
  headers.set("Content-Type", "application/problem+json");
  headers.set("Cache-Control", "no-store");
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

function sendAnswer(request: Request, answer: object, headers: Headers): Response {
  headers.set("Content-Type", "application/json; charset=utf-8");
  const body = JSON.stringify(answer);
  if (request.method === "POST") {
    headers.set("Cache-Control", "no-store");
    return new Response(body, { headers });
  }
  // The counts of the rate limit are one visitor's own: no shared cache may keep them.
  headers.set("Cache-Control", "private, max-age=60");
  const etag = tagOf(body);
  headers.set("ETag", etag);
  if (isKnownTag(request.headers.get("if-none-match"), etag)) {
    headers.delete("Content-Type");
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers });
}
