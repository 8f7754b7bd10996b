import "server-only";
import { createHmac } from "node:crypto";
import { requireAuthSecret } from "./auth-secret";
import { clientAddress } from "./client-address";
import { networkOf } from "./network-of";

/**
 * Stands for the visitor's address where it must not be kept: a hash under the site's secret, with
 * another value for each purpose, so that what one visitor did in two places does not join up.
 */
export async function visitorKey(purpose: string): Promise<string> {
  const network = networkOf(await clientAddress());
  return createHmac("sha256", requireAuthSecret())
    .update(`${purpose}\n${network}`)
    .digest("base64url")
    .slice(0, 22);
}
