"use server";

import { z } from "zod";
import { signIn } from "@/app/_server/auth";
import { formAction } from "@/app/_server/form-action";
import { untouched } from "@/app/_server/form-state";
import { ownPath } from "@/app/_server/own-path";

const schema = z.object({ provider: z.enum(["github", "google"]), next: z.string().optional() });

const start = formAction(
  { schema, role: "anyone", limit: { name: "oauth", points: 20, windowSeconds: 15 * 60 } },
  async ({ provider, next }) => {
    await signIn(provider, { redirectTo: ownPath(next) });
    return untouched;
  },
);

/** Goes to the other site to sign in there. */
export async function startOauth(form: FormData): Promise<void> {
  await start(untouched, form);
}
