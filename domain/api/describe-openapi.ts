import { z } from "zod";
import type { Endpoint } from "./endpoint";
import { endpoints } from "./endpoints";
import { type ProblemKind, problemKinds, problemSchema } from "./problem";
import { licence } from "./shared-schemas";

/** The OpenAPI 3.1 document of the API, made from the schemas that validate its requests. */
export function describeOpenApi(siteUrl: string) {
  return {
    openapi: "3.1.1",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "Salarium API",
      version: "1",
      description:
        "Read-only access to what the pages of Salarium show: open listings, roles, statistics of posted pay. No key is needed. Errors are problem details (RFC 9457).",
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: siteUrl }],
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [
        endpoint.path,
        { [endpoint.method.toLowerCase()]: describeOperation(endpoint) },
      ]),
    ),
    components: { schemas: { Problem: toJsonSchema(problemSchema, "output") } },
  };
}

function describeOperation(endpoint: Endpoint) {
  const { id, summary, description, params, query, body, answer } = endpoint;
  return {
    operationId: id,
    summary,
    description,
    parameters: [...describeParameters(params, "path"), ...describeParameters(query, "query")],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: toJsonSchema(body, "input"),
                ...(endpoint.example.body ? { example: endpoint.example.body } : {}),
              },
            },
          },
        }
      : {}),
    responses: {
      "200": {
        description: "As asked",
        headers: describeHeaders(),
        content: { "application/json": { schema: toJsonSchema(answer, "output") } },
      },
      ...(body ? {} : { "304": { description: "Not changed since the answer with that ETag" } }),
      ...Object.fromEntries(listProblems(endpoint).map(describeProblemAnswer)),
    },
  };
}

function listProblems({ body, mayBeMissing, id }: Endpoint): ProblemKind[] {
  return [
    "invalid-request",
    ...(mayBeMissing ? (["not-found"] as const) : []),
    ...(id === "findJob" ? (["gone"] as const) : []),
    ...(body ? (["too-large", "wrong-media-type"] as const) : []),
    "too-many-requests",
    "unavailable",
  ];
}

function describeProblemAnswer(kind: ProblemKind): [string, object] {
  const { status, title } = problemKinds[kind];
  const schema = { $ref: "#/components/schemas/Problem" };
  const answer = { description: title, content: { "application/problem+json": { schema } } };
  const waits = kind === "too-many-requests" || kind === "unavailable";
  const retry = { "Retry-After": describeHeader("Seconds to wait") };
  return [String(status), waits ? { ...answer, headers: retry } : answer];
}

function describeHeaders() {
  return {
    ETag: { description: "Send it as If-None-Match", schema: { type: "string" } },
    "RateLimit-Limit": describeHeader("Requests a window"),
    "RateLimit-Remaining": describeHeader("Requests left in this window"),
    "RateLimit-Reset": describeHeader("Seconds until the window ends"),
  };
}

function describeHeader(description: string) {
  return { description, schema: { type: "integer" } };
}

function describeParameters(fields: z.ZodObject, place: "path" | "query") {
  const { properties = {}, required = [] } = toJsonSchema(fields, "input") as {
    properties?: Record<string, { description?: string; type?: string }>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    ...(description ? { description } : {}),
    ...(schema.type === "array" ? { style: "form", explode: true } : {}),
    schema,
  }));
}

function toJsonSchema(schema: z.ZodType, io: "input" | "output"): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}
