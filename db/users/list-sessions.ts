import { createHash } from "node:crypto";
import { and, desc, eq, gt } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { sessions } from "@/db/schema/sessions";

export interface ListedSession {
  /** Names the session without being able to open it. */
  fingerprint: string;
  createdAt: Date;
  expires: Date;
}

/** The open sessions of a user, newest first. Tokens never leave this file. */
export async function listSessions(
  db: Database,
  { userId, now }: { userId: string; now: Date },
): Promise<ListedSession[]> {
  const rows = await db
    .select({
      token: sessions.sessionToken,
      createdAt: sessions.createdAt,
      expires: sessions.expires,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expires, now)))
    .orderBy(desc(sessions.createdAt), desc(sessions.expires));
  return rows.map(({ token, ...session }) => ({
    ...session,
    fingerprint: sessionFingerprint(token),
  }));
}

/** What a session is called in lists and forms. */
export function sessionFingerprint(token: string): string {
  return createHash("sha256").update(token).digest("hex").slice(0, 16);
}
