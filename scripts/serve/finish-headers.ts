import type { IncomingMessage, ServerResponse } from "node:http";
import {
  fixedHeaders,
  isSignedIn,
  keptByNobody,
  keptShortly,
  strictTransportSecurity,
} from "./response-headers";
import type { RouteKind } from "./route-table";

/** Sets the headers that every answer carries, and how long who may keep it. */
export function finishHeaders(
  req: IncomingMessage,
  res: ServerResponse,
  kind: RouteKind,
  isDemo: boolean,
): void {
  for (const [name, value] of Object.entries(fixedHeaders)) res.setHeader(name, value);
  if (!isDemo) res.setHeader("Strict-Transport-Security", strictTransportSecurity);
  res.appendHeader("Vary", "Accept-Encoding");
  if (!req.url?.startsWith("/_next/static/")) setCacheControl(req, res, kind);
}

function setCacheControl(req: IncomingMessage, res: ServerResponse, kind: RouteKind): void {
  const isPage = res.getHeader("content-type")?.toString().startsWith("text/html") ?? false;
  // Next would let a shared cache keep these for a year, although a change may come any time.
  const isFromCache = res.hasHeader("x-nextjs-cache");
  const mayBeKept = req.method === "GET" && (isFromCache || (isPage && kind === "shared"));
  if (isSignedIn(req.headers.cookie) || res.hasHeader("set-cookie")) {
    res.setHeader("Cache-Control", keptByNobody);
  } else if (mayBeKept && res.statusCode === 200) {
    res.setHeader("Cache-Control", keptShortly);
    res.appendHeader("Vary", "Cookie");
  } else if (isPage) {
    res.setHeader("Cache-Control", keptByNobody);
  }
}
