/** What next-auth calls a visitor's doing, such as a link used twice: they are told, and nobody else need be. */
const visitorsDoing = new Set([
  "Verification",
  "AccessDenied",
  "UnknownAction",
  "InvalidCallbackUrl",
]);

/** One line about a failure of signing in for the server's log; `null` for what is no fault of ours. */
export function describeAuthFailure(error: Error): string | null {
  if (visitorsDoing.has(nameOf(error))) return null;
  const reasons: string[] = [];
  for (
    let cause: unknown = error;
    cause !== undefined && reasons.length < 6;
    cause = causeOf(cause)
  ) {
    // A query that failed names its parameters, which may be secret, below its first line.
    if (cause instanceof Error) reasons.push(firstLine(`${nameOf(cause)}: ${cause.message}`));
  }
  return `Signing in: ${reasons.join(" <- ")}`;
}

/** The names of next-auth's classes are shortened by the build; their types are not. */
function nameOf(error: Error): string {
  return "type" in error && typeof error.type === "string" ? error.type : error.name;
}

/** next-auth puts the cause into an object of details. */
function causeOf(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error || cause === undefined ? cause : (cause as { err?: unknown }).err;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
