import "server-only";
import { headers } from "next/headers";

/**
 * Whether the request was sent by a page of this site. Next runs an action that comes with no
 * Origin at all and believes X-Forwarded-Host; this check does neither: the Origin must be
 * there and must be SITE_URL's, or where that is not set, the Host's.
 */
export async function isSameOrigin(): Promise<boolean> {
  const asked = await headers();
  const origin = asked.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const siteUrl = process.env["SITE_URL"];
  return siteUrl ? new URL(siteUrl).origin === origin : new URL(origin).host === asked.get("host");
}
