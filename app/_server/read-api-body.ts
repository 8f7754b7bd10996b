import type { z } from "zod";
import { describeFaults, describeProblem, type Problem } from "@/domain/api/problem";

const MOST_BYTES = 64 * 1024;

/** Reads a JSON body by a schema, and no more of it than is sensible. */
export async function readApiBody<Body extends z.ZodObject>(
  request: Request,
  schema: Body,
): Promise<{ body: z.output<Body> } | { problem: Problem }> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) {
    const detail = "Send the body as JSON, with the header Content-Type: application/json.";
    return { problem: describeProblem("wrong-media-type", { detail }) };
  }
  const text = await readText(request);
  if (text === null) {
    const detail = `The body is longer than ${MOST_BYTES.toLocaleString("en-US")} bytes.`;
    return { problem: describeProblem("too-large", { detail }) };
  }
  const json = readJson(text);
  if (json === undefined) {
    const detail = "The body is not JSON. Check its quotes, commas and braces.";
    return { problem: describeProblem("invalid-request", { detail }) };
  }
  const parsed = schema.safeParse(json, { reportInput: true });
  return parsed.success ? { body: parsed.data } : { problem: describeFaults(parsed.error) };
}

/** `null` once it is too long. */
async function readText(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
