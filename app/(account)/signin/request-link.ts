"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { signIn } from "@/app/_server/auth";
import { normalizeEmailAddress } from "@/app/_server/email-address";
import { formAction } from "@/app/_server/form-action";
import { ownPath } from "@/app/_server/own-path";

const schema = z.object({
  email: z.string().transform((text, context) => {
    try {
      return normalizeEmailAddress(text);
    } catch {
      // The reason is said beside the field; there is nothing more to know.
      context.addIssue("Enter an e-mail address such as name@example.com.");
      return z.NEVER;
    }
  }),
  next: z.string().optional(),
});

/** Mails a sign-in link. The answer is the same whether or not the address is known. */
export const requestLink = formAction(
  { schema, role: "anyone", limit: { name: "sign-in", points: 10, windowSeconds: 15 * 60 } },
  async ({ email, next }) => {
    await signIn("nodemailer", { email, redirect: false, redirectTo: ownPath(next) });
    redirect(`/signin/sent?${new URLSearchParams({ email })}`);
  },
);
