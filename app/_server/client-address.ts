import "server-only";
import { headers } from "next/headers";

/**
 * The address of the connection, as the server in scripts/serve wrote it. Whatever a visitor
 * puts into forwarding headers is overwritten there unless TRUST_PROXY says who stands in front.
 */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-salarium-client-address") ?? "unknown";
}
