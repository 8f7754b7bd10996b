import { DrizzleAdapter } from "@auth/drizzle-adapter";
import type { Database } from "@/db/connect";
import { accounts } from "@/db/schema/accounts";
import { sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import { verificationTokens } from "@/db/schema/verification-tokens";

type AuthAdapter = ReturnType<typeof DrizzleAdapter>;

/** next-auth's storage over our tables; the session of a banned user is as good as none. */
export function createAuthAdapter(db: Database): AuthAdapter {
  const adapter = DrizzleAdapter(db, {
    usersTable: users,
    accountsTable: accounts,
    sessionsTable: sessions,
    verificationTokensTable: verificationTokens,
  });
  return {
    ...adapter,
    async getSessionAndUser(sessionToken) {
      const found = await adapter.getSessionAndUser?.(sessionToken);
      return found && !isBanned(found.user) ? found : null;
    },
  };
}

function isBanned(user: object): boolean {
  return "bannedAt" in user && user.bannedAt !== null;
}
