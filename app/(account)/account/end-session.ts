"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/form-action";
import { untouched } from "@/app/_server/form-state";
import { db } from "@/db/client";
import { endSessions } from "@/db/users/end-sessions";

const schema = z.object({
  /** One session, or nothing for all of them. */
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});

const end = formAction(
  { schema, role: "signed-in", limit: { name: "end-session", points: 60, windowSeconds: 600 } },
  async ({ fingerprint }, asker) => {
    await endSessions(db, { userId: asker.id, fingerprint: fingerprint ?? null });
    redirect("/account?done=sessions");
  },
);

/** Ends one of the asker's sessions, or every one. */
export async function endSession(form: FormData): Promise<void> {
  const result = await end(untouched, form);
  if (result.status === "refused") redirect("/account?done=refused");
}
