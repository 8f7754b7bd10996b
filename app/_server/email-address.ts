import { z } from "zod";

const emailAddress = z.email();

/**
 * The one form an address is kept in: plain ASCII and lower case. Throws on anything else, so
 * that neither a look-alike `@` nor a quoted name can send a link to a second reader.
 */
export function normalizeEmailAddress(text: string): string {
  const address = text.trim().toLowerCase();
  const isPlain = /^[!-~]+$/.test(address) && !address.includes('"');
  if (!isPlain || address.length > 254 || !emailAddress.safeParse(address).success) {
    throw new Error("This is not an e-mail address a sign-in link can be sent to.");
  }
  return address;
}
