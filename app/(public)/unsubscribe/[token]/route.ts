import { absoluteUrl } from "@/app/_server/site-url";
import { db } from "@/db/client";
import { unsubscribe } from "@/db/saved/unsubscribe";

interface Context {
  params: Promise<{ token: string }>;
}

/** Opening the link of a mail changes nothing: it leads to a page with a button. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return goToPage((await params).token);
}

/**
 * Stops the mail of one saved search. Mail programs send this by themselves when their reader says
 * so (RFC 8058), without a cookie or an origin and expecting no redirect: the token in the address
 * is all that is asked for. The button of the page sends `from=page` and is led back to it.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const found = await unsubscribe(db, { token });
  if (await isFromPage(request)) return goToPage(token);
  const message = found
    ? "No more mail is sent for this saved search.\n"
    : "No saved search has this link any more, and nothing is mailed for it.\n";
  return new Response(message, {
    status: found ? 200 : 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}

async function isFromPage(request: Request): Promise<boolean> {
  // A form of ours is a few bytes; nothing longer is read.
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (!(length <= 1000)) return false;
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return false;
  return new URLSearchParams(await request.text()).get("from") === "page";
}

function goToPage(token: string): Response {
  return new Response(null, {
    status: 303,
    headers: {
      Location: absoluteUrl(`/unsubscribe/${encodeURIComponent(token)}/confirm`),
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
    },
  });
}
