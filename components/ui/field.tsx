import type { ReactNode } from "react";

export interface FieldText {
  label: ReactNode;
  hint?: ReactNode;
  /** Longest text accepted, said to the reader; the server checks it, nothing is cut off. */
  limit?: number | undefined;
  error?: string | undefined;
  /** Marks the field as optional; fields are required unless they say so. */
  optional?: boolean;
}

interface FieldProps extends FieldText {
  /** Id of the control this label belongs to. */
  id: string;
  children: ReactNode;
}

/** Label, hint, limit and error around one control. */
export function Field({ id, label, hint, limit, error, optional, children }: FieldProps) {
  return (
    <div className={error ? "field field-invalid" : "field"}>
      <label className="field-label" htmlFor={id}>
        {label}
        {optional ? <span className="field-optional"> (optional)</span> : null}
      </label>
      <FieldNotes id={id} hint={hint} limit={limit} error={error} />
      {children}
    </div>
  );
}

export function FieldNotes({
  id,
  hint,
  limit,
  error,
}: { id: string } & Pick<FieldText, "hint" | "limit" | "error">) {
  return (
    <>
      {hint || limit ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
          {hint && limit ? " " : null}
          {limit ? `Up to ${limit.toLocaleString("en-US")} characters.` : null}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          <span className="sr-only">Error: </span>
          {error}
        </p>
      ) : null}
    </>
  );
}

/** `aria-*` of a control inside a field: what describes it and whether it is refused. */
export function describeControl(
  id: string,
  { hint, limit, error }: Pick<FieldText, "hint" | "limit" | "error">,
): { "aria-describedby"?: string; "aria-invalid"?: true } {
  const ids = [hint || limit ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return {
    ...(ids.length > 0 ? { "aria-describedby": ids.join(" ") } : {}),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
}
