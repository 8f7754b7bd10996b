"use client";

import { useActionState } from "react";
import { type FormState, untouched } from "@/app/_server/form-state";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-input";
import {
  type ApplicationStage,
  applicationStageNames,
  applicationStages,
} from "@/domain/job/application-stages";
import { mostNoteLetters } from "./note-limit";

interface ApplicationFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  jobId: number;
  stage: ApplicationStage;
  note: string;
}

const stageOptions = applicationStages.map((value) => ({
  value,
  label: applicationStageNames[value],
}));

export function ApplicationForm({ action, jobId, stage, note }: ApplicationFormProps) {
  const [state, submit, pending] = useActionState(action, untouched);
  const refused = state.status === "refused" ? state : null;
  const noteId = `note-${jobId}`;
  const noteError = refused?.fieldErrors["note"];
  const stageError = refused?.fieldErrors["stage"];
  const typedNote = refused?.values["note"] ?? note;
  return (
    <form action={submit} noValidate className="grid gap-3">
      <ErrorSummary
        errors={[
          ...(refused?.message ? [{ fieldId: null, message: refused.message }] : []),
          ...(stageError ? [{ fieldId: `stage-${jobId}`, message: stageError }] : []),
          ...(noteError ? [{ fieldId: noteId, message: noteError }] : []),
        ]}
      />
      <Select
        name="stage"
        id={`stage-${jobId}`}
        label="Application"
        error={stageError}
        options={stageOptions}
        defaultValue={refused?.values["stage"] ?? stage}
      />
      <TextArea
        key={typedNote}
        name="note"
        id={noteId}
        label="Note"
        optional
        limit={mostNoteLetters}
        rows={2}
        error={noteError}
        defaultValue={typedNote}
      />
      <input type="hidden" name="jobId" value={jobId} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" size="sm" disabled={pending}>
          {pending ? "Saving" : "Save changes"}
        </Button>
        {state.status === "done" ? (
          <span role="status" className="text-sm">
            {state.message}
          </span>
        ) : null}
      </div>
    </form>
  );
}
