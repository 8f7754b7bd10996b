import "server-only";
import { redirect } from "next/navigation";
import { db } from "@/db/client";
import { findUser, type SignedInUser } from "@/db/users/find-user";
import { auth } from "./auth";

/** Who asks, read from the database at every request; `null` for a stranger. */
export async function findSignedInUser(): Promise<SignedInUser | null> {
  const session = await auth();
  const id = session?.user?.id;
  return id ? await findUser(db, { id }) : null;
}

/** Who asks; a stranger is sent to sign in and comes back to `path`. */
export async function requireSignedInUser(path: string): Promise<SignedInUser> {
  const user = await findSignedInUser();
  return user ?? redirect(`/signin?${new URLSearchParams({ next: path })}`);
}
