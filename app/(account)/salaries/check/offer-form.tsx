"use client";

import { useActionState, useEffect, useRef } from "react";
import { type FormState, untouched } from "@/app/_server/form-state";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select } from "@/components/ui/select";
import { TextArea, TextInput } from "@/components/ui/text-input";

type Option = { value: string; label: string };

interface OfferFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  options: Record<"role" | "level" | "country" | "period" | "type" | "workplace", Option[]>;
  longestText: number;
}

/** An offer as text, by amounts, or both; the answer comes below. */
export function OfferForm({ action, options, longestText }: OfferFormProps) {
  const [state, submit, pending] = useActionState(action, untouched);
  const refused = state.status === "refused" ? state : null;
  const values = "values" in state ? state.values : {};
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === "answered") answer.current?.querySelector("h2")?.focus();
  }, [state]);
  const field = (name: string) => ({
    name,
    error: refused?.fieldErrors[name],
    defaultValue: values[name],
  });
  return (
    <>
      <form action={submit} noValidate className="grid max-w-3xl gap-5">
        <ErrorSummary errors={listErrors(refused)} />
        {/* New elements for new defaults, so that what was typed stays. */}
        <div key={JSON.stringify(values)} className="grid gap-5">
          <TextInput
            {...field("title")}
            label="Job title"
            hint="Role and level are read from it, such as “Senior Data Engineer”."
            optional
          />
          <Select
            {...field("country")}
            label="Country"
            placeholder="Not said"
            options={options.country}
            optional
          />
          <TextArea
            {...field("text")}
            label="What the offer says about pay"
            hint="Paste it as it stands, such as “$120-150k plus bonus”. Nothing is stored."
            limit={longestText}
            rows={3}
            optional
          />
          <fieldset className="grid gap-4">
            <legend className="field-label">Or by amounts</legend>
            <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
              <TextInput {...field("min")} label="From" inputMode="numeric" optional />
              <TextInput {...field("max")} label="To" inputMode="numeric" optional />
              <TextInput {...field("currency")} label="Currency" size={4} optional />
              <Select
                {...field("period")}
                label="Paid by the"
                placeholder="Not said"
                options={options.period}
                optional
              />
            </div>
          </fieldset>
          <fieldset className="grid gap-4">
            <legend className="field-label">More about the job</legend>
            <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
              <Select
                {...field("role")}
                label="Role"
                placeholder="From the title"
                options={options.role}
                optional
              />
              <Select
                {...field("level")}
                label="Level"
                placeholder="From the title"
                options={options.level}
                optional
              />
              <Select
                {...field("type")}
                label="Employment"
                placeholder="Full time"
                options={options.type}
                optional
              />
              <Select
                {...field("workplace")}
                label="Workplace"
                placeholder="Not said"
                options={options.workplace}
                optional
              />
            </div>
          </fieldset>
        </div>
        <div>
          <Button type="submit" variant="primary" disabled={pending}>
            {pending ? "Checking" : "Check this offer"}
          </Button>
        </div>
      </form>
      <div ref={answer} aria-live="polite">
        {state.status === "answered" ? state.answer : null}
      </div>
    </>
  );
}

function listErrors(refused: (FormState & { status: "refused" }) | null) {
  if (refused === null) return [];
  return [
    ...(refused.message ? [{ fieldId: null, message: refused.message }] : []),
    ...Object.entries(refused.fieldErrors).map(([fieldId, message]) => ({ fieldId, message })),
  ];
}
