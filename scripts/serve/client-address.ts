import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/**
 * The visitor's address: that of the connection, or behind `proxyCount` proxies of ours the one
 * the outermost of them wrote. What stands further left in X-Forwarded-For is the visitor's own
 * word and is not believed. Of an IPv6 address only the network (/64) counts: its owner has as many
 * addresses in there as they like.
 */
export function readClientAddress(request: IncomingMessage, proxyCount: number): string {
  return toNetwork(readAddress(request, proxyCount));
}

function readAddress(request: IncomingMessage, proxyCount: number): string {
  const connection = request.socket.remoteAddress ?? "unknown";
  if (proxyCount === 0) return connection;
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",");
  const addresses = forwarded.split(",").map((address) => address.trim());
  return addresses.filter(Boolean).at(-proxyCount) ?? connection;
}

function toNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.toLowerCase().replace(/%.*$/, "").split("::");
  const first = head.split(":").filter(Boolean);
  const last = tail?.split(":").filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  const groups = [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""));
  return `${groups.join(":")}::/64`;
}
