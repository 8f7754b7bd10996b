import type { IncomingMessage } from "node:http";
import type { RouteKind } from "./route-table";

export type Refusal = { status: 400 | 403 | 405; message: string; allow?: string };

const allowed: Record<RouteKind, readonly string[]> = {
  shared: ["GET", "HEAD"],
  personal: ["GET", "HEAD", "POST"],
  // What a handler does not export, Next answers with 405 itself, but for methods it does not know.
  handler: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
};

/**
 * Why a request is answered before Next sees it, or `null`: an address that is no text, or with
 * control characters, which Postgres would refuse as late as in a query; a method no route has; a form
 * that a page of another site sent, which the actions check again.
 */
export function refuseRequest(
  { url = "/", method = "GET", headers }: Pick<IncomingMessage, "url" | "method" | "headers">,
  kind: RouteKind,
  siteUrl: URL,
): Refusal | null {
  if (!isReadable(url)) {
    return {
      status: 400,
      message: "This address cannot be read: it holds broken or invisible characters.",
    };
  }
  if (!allowed[kind].includes(method)) {
    return {
      status: 405,
      message: `Nothing here answers to ${method}.`,
      allow: allowed[kind].join(", "),
    };
  }
  if (kind === "personal" && method === "POST" && headers.origin !== siteUrl.origin) {
    return {
      status: 403,
      message: `This form was not sent from this site: open ${siteUrl.origin} and try again.`,
    };
  }
  return null;
}

function isReadable(url: string): boolean {
  const [path = "", query = ""] = url.split("?", 2);
  if (/%00/.test(query)) return false;
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    // Not an encoding of any text.
    return false;
  }
}
