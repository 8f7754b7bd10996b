import type { IncomingMessage } from "node:http";

/**
 * The visitor's address: that of the connection, or behind `proxyCount` proxies of ours the one
 * the outermost of them wrote. What stands further left in X-Forwarded-For is the visitor's own
 * word and is not believed.
 */
export function readClientAddress(request: IncomingMessage, proxyCount: number): string {
  const connection = request.socket.remoteAddress ?? "unknown";
  if (proxyCount === 0) return connection;
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",");
  const addresses = forwarded.split(",").map((address) => address.trim());
  return addresses.filter(Boolean).at(-proxyCount) ?? connection;
}
