import "server-only";
import type { z } from "zod";
import { db } from "@/db/client";
import { consumePoint, type Limit } from "@/db/rate-limits/consume-points";
import type { SignedInUser } from "@/db/users/find-user";
import { type FormState, keepTyped } from "./form-state";
import { isSameOrigin } from "./same-origin";
import { findSignedInUser } from "./session";
import { visitorKey } from "./visitor-key";

/** Who may send a form. */
type Audience = "anyone" | SignedInUser["role"] | "signed-in";

type Asker<A extends Audience> = A extends "anyone" ? SignedInUser | null : SignedInUser;

interface FormRules<S extends z.ZodType, A extends Audience> {
  schema: S;
  role: A;
  /** Counted by account when signed in, else by address, of which only a keyed hash is kept. */
  limit: Limit;
}

/**
 * Wraps the work of one form so that nothing is done before the request's origin, the asker's
 * role, the rate limit and every field have been checked. A refusal keeps what was typed.
 */
export function formAction<S extends z.ZodType, A extends Audience>(
  { schema, role, limit }: FormRules<S, A>,
  handle: (
    input: z.output<S>,
    asker: Asker<A>,
    /** What was typed, for answers that stand below the form. */
    values: Record<string, string>,
  ) => Promise<FormState>,
): (previous: FormState, form: FormData) => Promise<FormState> {
  return async (_previous, form) => {
    const values = keepTyped(form);
    const refuse = (message: string): FormState => ({
      status: "refused",
      message,
      fieldErrors: {},
      values,
    });

    if (!(await isSameOrigin()))
      return refuse("This form was not sent from this site. Reload the page and try again.");
    const asker = await findSignedInUser();
    if (!mayAsk(role, asker))
      return refuse("You are signed out, or this account may not do that. Sign in and try again.");
    const used = await consumePoint(db, limit, asker?.id ?? (await visitorKey(limit.name)));
    if (!used.allowed)
      return refuse(
        `Too many tries. Wait ${inWords(used.retryAfterSeconds)} and send it again; what you typed is still here.`,
      );

    const parsed = schema.safeParse(values);
    if (!parsed.success) {
      return { status: "refused", message: null, fieldErrors: firstErrors(parsed.error), values };
    }
    return await handle(parsed.data, asker as Asker<A>, values);
  };
}

function mayAsk(role: Audience, asker: SignedInUser | null): boolean {
  if (role === "anyone") return true;
  return asker !== null && (role === "signed-in" || asker.role === role);
}

function firstErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of error.issues) errors[path.join(".")] ??= message;
  return errors;
}

function inWords(seconds: number): string {
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
