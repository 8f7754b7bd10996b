"use client";

import { useActionState } from "react";
import { type FormState, untouched } from "@/app/_server/form-state";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/choice";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-input";
import { jobReportKinds, jobReportNames, longestReportNote } from "@/domain/job/job-report";

interface ReportFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  slug: string;
}

const kindOptions = jobReportKinds.map((value) => ({ value, label: jobReportNames[value] }));

export function ReportForm({ action, slug }: ReportFormProps) {
  const [state, submit, pending] = useActionState(action, untouched);
  const refused = state.status === "refused" ? state : null;
  const { kind, note, slug: slugError } = refused?.fieldErrors ?? {};
  const message = refused?.message ?? slugError;
  const typed = refused?.values;
  return (
    <form action={submit} noValidate className="grid max-w-xl gap-5">
      <ErrorSummary
        errors={[
          ...(message ? [{ fieldId: null, message }] : []),
          ...(kind ? [{ fieldId: "kind", message: kind }] : []),
          ...(note ? [{ fieldId: "note", message: note }] : []),
        ]}
      />
      <RadioGroup
        key={typed?.["kind"] ?? ""}
        legend="What is wrong?"
        name="kind"
        options={kindOptions}
        error={kind}
        defaultValue={typed?.["kind"]}
      />
      <TextArea
        key={typed?.["note"] ?? "note"}
        name="note"
        label="What did you see?"
        hint="No names or addresses, please."
        optional
        limit={longestReportNote}
        rows={4}
        error={note}
        defaultValue={typed?.["note"]}
      />
      <input type="hidden" name="slug" value={slug} />
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? "Sending the report" : "Send the report"}
        </Button>
      </div>
    </form>
  );
}
