import type { ComponentPropsWithoutRef } from "react";
import { describeControl, Field, type FieldText } from "./field";

interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

type OwnProps = FieldText & {
  name: string;
  id?: string;
  options: readonly SelectOption[];
  /** Text of an empty first choice; without it the first option is chosen. */
  placeholder?: string;
  defaultValue?: string | undefined;
};

/** A labelled choice of one from a list. */
export function Select({
  label,
  hint,
  limit,
  error,
  optional,
  name,
  id = name,
  options,
  placeholder,
  defaultValue,
  className,
  ...rest
}: OwnProps & Omit<ComponentPropsWithoutRef<"select">, keyof OwnProps | "children">) {
  return (
    <Field id={id} label={label} hint={hint} limit={limit} error={error} optional={!!optional}>
      <select
        // React keeps the old choice of a reset form unless the element is a new one.
        key={defaultValue ?? ""}
        {...rest}
        {...describeControl(id, { hint, limit, error })}
        id={id}
        name={name}
        defaultValue={defaultValue ?? ""}
        className={`input select${className ? ` ${className}` : ""}`}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
