import "server-only";
import { redirect } from "next/navigation";
import { db } from "@/db/client";
import { findUser, type SignedInUser } from "@/db/users/find-user";
import { auth, authAdapter } from "./auth";
import { readSessionToken } from "./session-cookie";

/** Who asks, read from the database at every request; `null` for a stranger. */
export async function findSignedInUser(): Promise<SignedInUser | null> {
  const session = await auth();
  const id = session?.user?.id;
  if (id) return await findUser(db, { id });
  // next-auth takes everyone for a stranger while the database is away: asking it here throws then.
  const token = await readSessionToken();
  if (token !== null) await authAdapter.getSessionAndUser?.(token);
  return null;
}

/** Who asks; a stranger is sent to sign in and comes back to `path`. */
export async function requireSignedInUser(path: string): Promise<SignedInUser> {
  const user = await findSignedInUser();
  return user ?? redirect(`/signin?${new URLSearchParams({ next: path })}`);
}
