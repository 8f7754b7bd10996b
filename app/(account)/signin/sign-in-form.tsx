"use client";

import { useActionState } from "react";
import { type FormState, untouched } from "@/app/_server/form-state";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextInput } from "@/components/ui/text-input";

interface SignInFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  next: string;
}

export function SignInForm({ action, next }: SignInFormProps) {
  const [state, submit, pending] = useActionState(action, untouched);
  const refused = state.status === "refused" ? state : null;
  const emailError = refused?.fieldErrors["email"];
  return (
    <form action={submit} noValidate className="grid gap-4">
      <ErrorSummary errors={summarize(refused?.message ?? null, emailError)} />
      <TextInput
        key={refused?.values["email"] ?? ""}
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        label="E-mail address"
        hint="We send a link that signs you in. No password is needed or kept."
        error={emailError}
        defaultValue={refused?.values["email"]}
      />
      <input type="hidden" name="next" value={next} />
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? "Sending the link" : "Send me a sign-in link"}
        </Button>
      </div>
    </form>
  );
}

function summarize(message: string | null, emailError: string | undefined) {
  return [
    ...(message ? [{ fieldId: null, message }] : []),
    ...(emailError ? [{ fieldId: "email", message: emailError }] : []),
  ];
}
