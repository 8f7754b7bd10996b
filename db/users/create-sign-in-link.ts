import { createHash, randomBytes } from "node:crypto";
import type { Database } from "@/db/connect";
import type { userRoles } from "@/db/schema/users";
import { users } from "@/db/schema/users";
import { verificationTokens } from "@/db/schema/verification-tokens";

/** How long a sign-in link works. */
export const signInLinkLifetimeMs = 10 * 60 * 1000;

export interface SignInLinkRequest {
  email: string;
  /** Given to the user when they are new, or when they have another role now. */
  role?: (typeof userRoles)[number] | undefined;
  /** Where the site is reached, without a trailing slash. */
  baseUrl: string;
  /** AUTH_SECRET of the running site: a link made with another one does not work. */
  secret: string;
  now: Date;
}

/**
 * Makes a single-use sign-in link, creating the user when there is none. Only the token's
 * hash is stored, as next-auth computes it. For local operators: whoever may run this may
 * sign in as anyone.
 */
export async function createSignInLink(
  db: Database,
  { email, role, baseUrl, secret, now }: SignInLinkRequest,
): Promise<{ url: string }> {
  const address = email.trim().toLowerCase();
  const token = randomBytes(32).toString("hex");
  const stored = createHash("sha256").update(`${token}${secret}`).digest("hex");
  await db.transaction(async (tx) => {
    const user = tx.insert(users).values({ email: address, ...(role ? { role } : {}) });
    await (role
      ? user.onConflictDoUpdate({ target: users.email, set: { role } })
      : user.onConflictDoNothing());
    await tx.insert(verificationTokens).values({
      identifier: address,
      token: stored,
      expires: new Date(now.getTime() + signInLinkLifetimeMs),
    });
  });
  return { url: `${baseUrl}/signin/confirm?${new URLSearchParams({ token, email: address })}` };
}
