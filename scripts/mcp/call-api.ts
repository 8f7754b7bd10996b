import type { Endpoint } from "@/domain/api/endpoint";
import { problemSchema } from "@/domain/api/problem";

const TIMEOUT_MS = 10_000;

/** What the API said, or why it said nothing, in a sentence. */
type Called = { answer: Record<string, unknown> } | { problem: string };

/** Asks one operation of the API over HTTP. */
export async function callApi(
  siteUrl: string,
  { method, path, body }: Endpoint,
  input: Record<string, unknown>,
): Promise<Called> {
  const url = new URL(path, siteUrl);
  if (body === null) addParameters(url, input);
  try {
    const answer = await fetch(url, {
      method,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === null
        ? {}
        : { body: JSON.stringify(input), headers: { "Content-Type": "application/json" } }),
    });
    const json: unknown = await answer.json();
    if (answer.ok) return { answer: json as Record<string, unknown> };
    const problem = problemSchema.safeParse(json);
    return {
      problem: problem.success ? sayProblem(problem.data) : `${url} said ${answer.status}.`,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: `${siteUrl} does not answer (${reason}). Start the site, or set SALARIUM_URL to where it runs.`,
    };
  }
}

function addParameters(url: URL, input: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(input)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null) url.searchParams.append(name, String(one));
    }
  }
}

function sayProblem({ detail, near }: { detail: string; near?: string[] | undefined }): string {
  return near && near.length > 0 ? `${detail} Perhaps: ${near.join(", ")}.` : detail;
}
