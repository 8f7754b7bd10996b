"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { signOut } from "@/app/_server/auth";
import { formAction } from "@/app/_server/form-action";
import { untouched } from "@/app/_server/form-state";

const leave = formAction(
  {
    schema: z.object({}),
    role: "signed-in",
    limit: { name: "sign-out", points: 60, windowSeconds: 600 },
  },
  async () => {
    await signOut({ redirectTo: "/" });
    return untouched;
  },
);

/** Ends the session this browser holds. */
export async function signOutHere(form: FormData): Promise<void> {
  const result = await leave(untouched, form);
  if (result.status === "refused") redirect("/account?done=refused");
}
