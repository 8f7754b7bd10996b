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
  sendLocationOnce(res);
  if (!req.url?.startsWith("/_next/static/")) setCacheControl(req, res, kind);
}

// Next sets it once more when it takes a redirect out of its cache, and clients may join the two.
function sendLocationOnce(res: ServerResponse): void {
  const location = res.getHeader("location");
  const [first] = Array.isArray(location) ? location : [];
  if (first !== undefined) res.setHeader("Location", first);
}

function setCacheControl(req: IncomingMessage, res: ServerResponse, kind: RouteKind): void {
  const isPage = res.getHeader("content-type")?.toString().startsWith("text/html") ?? false;
  // Next would let a shared cache keep these for a year, although a change may come any time.
  const isFromCache = res.hasHeader("x-nextjs-cache");
  const mayBeKept = req.method === "GET" && (isFromCache || (isPage && kind === "shared"));
  if (isSignedIn(req.headers.cookie) || res.hasHeader("set-cookie")) {
    res.setHeader("Cache-Control", keptByNobody);
  } else if (mayBeKept && res.statusCode === 200) {
    // No `Vary: Cookie`: the page itself is the same for whoever is signed in.
    res.setHeader("Cache-Control", keptShortly);
  } else if (isPage || !res.hasHeader("cache-control")) {
    res.setHeader("Cache-Control", keptByNobody);
  }
}
