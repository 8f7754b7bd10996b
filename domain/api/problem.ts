import { z } from "zod";

/** RFC 9457 problem details, with the fields at fault and the names that come nearest. */
export const problemSchema = z
  .object({
    type: z.string().describe("Address that explains this kind of problem"),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("What is wrong and what to do, in a sentence"),
    errors: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .describe("Each field at fault"),
    near: z.array(z.string()).optional().describe("What may have been meant, likeliest first"),
  })
  .describe("What went wrong (RFC 9457)");

export type Problem = z.infer<typeof problemSchema>;

/** Every kind of problem that the API answers with. */
export const problemKinds = {
  "invalid-request": { status: 400, title: "A field of the request is not valid" },
  "not-found": { status: 404, title: "There is no such thing" },
  gone: { status: 410, title: "It was there once" },
  "too-large": { status: 413, title: "The body is too large" },
  "wrong-media-type": { status: 415, title: "The body is not JSON" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  unavailable: { status: 503, title: "The database cannot be reached" },
} as const;
export type ProblemKind = keyof typeof problemKinds;

/** A problem of a kind, to be sent with its status. */
export function describeProblem(
  kind: ProblemKind,
  { detail, ...others }: Pick<Problem, "detail" | "errors" | "near">,
): Problem {
  const { status, title } = problemKinds[kind];
  return { type: `/api/docs#${kind}`, title, status, detail, ...others };
}

/** The faults that a schema found, as a problem that names every field. */
export function describeFaults(error: z.ZodError): Problem {
  const errors = error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((field) => ({ field, message: "There is no such field." }))
      : [{ field: issue.path.join(".") || "body", message: sayIssue(issue) }],
  );
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join(" ");
  return describeProblem("invalid-request", { detail, errors });
}

function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_type") return toSentence(issue.message);
  if (issue.input === undefined) return "It is needed.";
  return issue.message.startsWith("Invalid input")
    ? `It must be ${kindNames[issue.expected] ?? issue.expected}.`
    : toSentence(issue.message);
}

const kindNames: Partial<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "an object",
  boolean: "true or false",
};

function toSentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
