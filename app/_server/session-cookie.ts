import "server-only";
import { cookies } from "next/headers";
import { sessionFingerprint } from "@/db/users/list-sessions";

/** The token of this browser's session, which may be open no more; `null` without one. */
export async function readSessionToken(): Promise<string | null> {
  const jar = await cookies();
  const cookie = jar.get("__Secure-authjs.session-token") ?? jar.get("authjs.session-token");
  return cookie?.value || null;
}

/** What this browser's own session is called in the list of sessions. */
export async function currentSessionFingerprint(): Promise<string | null> {
  const token = await readSessionToken();
  return token === null ? null : sessionFingerprint(token);
}
