import "server-only";
import { cookies } from "next/headers";
import { sessionFingerprint } from "@/db/users/list-sessions";

/** What this browser's own session is called in the list of sessions. */
export async function currentSessionFingerprint(): Promise<string | null> {
  const jar = await cookies();
  const token =
    jar.get("__Secure-authjs.session-token")?.value ?? jar.get("authjs.session-token")?.value;
  return token ? sessionFingerprint(token) : null;
}
