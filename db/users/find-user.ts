import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { users } from "@/db/schema/users";

export interface SignedInUser {
  id: string;
  email: string;
  name: string | null;
  role: "seeker" | "employer" | "admin";
}

/** A user who may act, or `null` when unknown or banned. */
export async function findUser(db: Database, { id }: { id: string }): Promise<SignedInUser | null> {
  const [user] = await db
    .select({ id: users.id, email: users.email, name: users.name, role: users.role })
    .from(users)
    .where(and(eq(users.id, id), isNull(users.bannedAt)));
  return user ?? null;
}
