"use client";

import { useActionState } from "react";
import { type FormState, untouched } from "@/app/_server/form-state";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { alertFrequencies, alertFrequencyNames } from "@/domain/alert/alert-frequency";

interface SaveSearchFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  query: string;
  suggestedName: string;
}

export function SaveSearchForm({ action, query, suggestedName }: SaveSearchFormProps) {
  const [state, submit, pending] = useActionState(action, untouched);
  const refused = state.status === "refused" ? state : null;
  const nameError = refused?.fieldErrors["name"];
  const frequencyError = refused?.fieldErrors["frequency"];
  return (
    <form action={submit} noValidate className="grid max-w-md gap-4">
      <ErrorSummary
        errors={[
          ...(refused?.message ? [{ fieldId: null, message: refused.message }] : []),
          ...(nameError ? [{ fieldId: "name", message: nameError }] : []),
          ...(frequencyError ? [{ fieldId: "frequency", message: frequencyError }] : []),
        ]}
      />
      <TextInput
        key={refused?.values["name"] ?? ""}
        name="name"
        label="Name"
        hint="As you will find it in your list and in the subject of mail."
        limit={120}
        error={nameError}
        defaultValue={refused?.values["name"] ?? suggestedName}
      />
      <Select
        name="frequency"
        label="Mail about new jobs"
        hint="Each job is mailed once. Every mail has a link that stops it."
        error={frequencyError}
        options={alertFrequencies.map((value) => ({ value, label: alertFrequencyNames[value] }))}
        defaultValue={refused?.values["frequency"] ?? "daily"}
      />
      <input type="hidden" name="query" value={query} />
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? "Saving" : "Save this search"}
        </Button>
      </div>
    </form>
  );
}
