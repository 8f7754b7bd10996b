import type { z } from "zod";

/** One operation of the public API: the one source of its validation and of its description. */
export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodObject = z.ZodObject,
> {
  /** `operationId` of the OpenAPI document. */
  id: string;
  method: "GET" | "POST";
  /** Below the site's address, parameters in braces. */
  path: `/api/v1/${string}`;
  summary: string;
  description: string;
  params: Params;
  query: Query;
  /** `null` where the operation reads no body. */
  body: Body | null;
  answer: Answer;
  /** Whether what is asked for may not exist: the answer then is a 404 with near names. */
  mayBeMissing: boolean;
  /** A request that is answered, for the documentation and the contract tests. */
  example: { path: string; body?: z.input<Body> };
}

/** What every endpoint is made with, so that its schemas keep their types. */
export function defineEndpoint<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodObject,
  Answer extends z.ZodObject,
>(endpoint: Endpoint<Params, Query, Body, Answer>): Endpoint<Params, Query, Body, Answer> {
  return endpoint;
}
