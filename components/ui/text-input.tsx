import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { describeControl, Field, type FieldText } from "./field";

type OwnProps = FieldText & {
  name: string;
  id?: string;
  /** What was typed before; given back after a refused submit so that nothing is lost. */
  defaultValue?: string | number | undefined;
};

type TextInputProps = OwnProps &
  Omit<ComponentPropsWithoutRef<"input">, keyof OwnProps> & {
    /** A short unit before or after the text, such as a currency. */
    prefix?: string;
    suffix?: ReactNode;
  };

/** A labelled one-line text field. */
export function TextInput({
  label,
  hint,
  limit,
  error,
  optional,
  name,
  id = name,
  prefix,
  suffix,
  className,
  ...rest
}: TextInputProps) {
  const input = (
    <input
      type="text"
      {...rest}
      {...describeControl(id, { hint, limit, error })}
      id={id}
      name={name}
      required={rest.required ?? !optional}
      className={`input${className ? ` ${className}` : ""}`}
    />
  );
  return (
    <Field id={id} label={label} hint={hint} limit={limit} error={error} optional={!!optional}>
      {prefix || suffix ? (
        <div className="input-group">
          {prefix ? <span className="input-affix">{prefix}</span> : null}
          {input}
          {suffix ? <span className="input-affix">{suffix}</span> : null}
        </div>
      ) : (
        input
      )}
    </Field>
  );
}

type TextAreaProps = OwnProps & Omit<ComponentPropsWithoutRef<"textarea">, keyof OwnProps>;

/** A labelled text field of several lines. */
export function TextArea({
  label,
  hint,
  limit,
  error,
  optional,
  name,
  id = name,
  rows = 5,
  className,
  ...rest
}: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} limit={limit} error={error} optional={!!optional}>
      <textarea
        {...rest}
        {...describeControl(id, { hint, limit, error })}
        id={id}
        name={name}
        rows={rows}
        required={rest.required ?? !optional}
        className={`input${className ? ` ${className}` : ""}`}
      />
    </Field>
  );
}
