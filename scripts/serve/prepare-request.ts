import type { IncomingMessage } from "node:http";
import { readClientAddress } from "./client-address";
import type { RouteKind } from "./route-table";
import type { ServerSettings } from "./settings";

/**
 * Takes out of a request what a visitor may not decide, and writes in what this server knows.
 * Returns the value of If-None-Match when this server, and not Next, is to answer it.
 */
export function prepareRequest(
  req: IncomingMessage,
  { kind, requestId }: { kind: RouteKind; requestId: string },
  settings: Pick<ServerSettings, "proxyCount" | "siteUrl">,
): string | undefined {
  const { headers } = req;
  // A policy sent by a visitor would put a nonce of theirs into a page that is kept for all.
  delete headers["content-security-policy"];
  delete headers["content-security-policy-report-only"];
  headers["x-salarium-request-id"] = requestId;
  headers["x-salarium-client-address"] = readClientAddress(req, settings.proxyCount);
  // Links in mails and the check of a form's origin are built from these.
  headers["x-forwarded-host"] = settings.siteUrl.host;
  headers["x-forwarded-proto"] = settings.siteUrl.protocol.slice(0, -1);
  delete headers["x-forwarded-port"];
  if (kind === "handler") return undefined;
  // The headers of a page's HEAD are those of its GET, and need the body to be worked out.
  if (req.method === "HEAD") req.method = "GET";
  const ifNoneMatch = headers["if-none-match"];
  delete headers["if-none-match"];
  return ifNoneMatch;
}
