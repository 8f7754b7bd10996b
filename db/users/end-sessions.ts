import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { sessions } from "@/db/schema/sessions";
import { sessionFingerprint } from "./list-sessions";

/**
 * Ends sessions of one user: the one with the given fingerprint, or all of them.
 * Returns how many ended; a fingerprint of somebody else's session ends none.
 */
export async function endSessions(
  db: Database,
  { userId, fingerprint }: { userId: string; fingerprint: string | null },
): Promise<number> {
  const own = await db
    .select({ token: sessions.sessionToken })
    .from(sessions)
    .where(eq(sessions.userId, userId));
  const ended = own
    .map(({ token }) => token)
    .filter((token) => fingerprint === null || sessionFingerprint(token) === fingerprint);
  if (ended.length === 0) return 0;
  const gone = await db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), inArray(sessions.sessionToken, ended)))
    .returning({ userId: sessions.userId });
  return gone.length;
}
