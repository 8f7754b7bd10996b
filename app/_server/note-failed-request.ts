/**
 * The requests that failed for want of the database, by the number that scripts/serve gave them. That
 * server runs Next in its own process and answers them with 503 instead of 500.
 */
type FailedRequests = Set<string>;

const holder = globalThis as typeof globalThis & { salariumUnavailable?: FailedRequests };

/** Codes of the system and of the driver: the server is away, or closed the connection. */
const connectionCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
]);

/**
 * SQLSTATE: connection trouble (08), out of disk, memory or connections (53), shutdown and start
 * (57P), a statement over its time limit (57014), a lock not granted in time (55P03), read only (25006).
 */
const statePattern = /^(08...|53...|57P0.|57014|55P03|25006)$/;

/** Whether a failure will pass by itself: the database is away, overloaded or out of room. */
export function isPassingFailure(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause ? String(cause.code) : "";
    if (connectionCodes.has(code) || statePattern.test(code)) return true;
    if (cause instanceof AggregateError && cause.errors.some(isPassingFailure)) return true;
  }
  return false;
}

/** Notes a request that failed, when the failure will pass by itself. */
export function noteFailedRequest(error: unknown, requestId: unknown): void {
  if (typeof requestId === "string" && isPassingFailure(error)) {
    holder.salariumUnavailable?.add(requestId);
  }
}
