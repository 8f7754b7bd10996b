import { createHash, createHmac } from "node:crypto";

/**
 * What an alert mail carries so that its reader can stop it without signing in. The same for
 * every mail of a saved search, so that an old mail still works, and made anew from `secret`
 * (AUTH_SECRET) for each: only its hash is stored.
 */
export function makeUnsubscribeToken({
  userId,
  query,
  secret,
}: {
  userId: string;
  query: string;
  secret: string;
}): string {
  return createHmac("sha256", secret)
    .update(`unsubscribe\n${userId}\n${query}`)
    .digest("base64url");
}

/** The stored form of a token. */
export function hashUnsubscribeToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
