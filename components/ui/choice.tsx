import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { describeControl, FieldNotes } from "./field";

interface ChoiceText {
  label: ReactNode;
  hint?: ReactNode;
  /** A number at the right edge, such as how many jobs a filter would leave. */
  count?: ReactNode;
}

type ChoiceProps = ChoiceText &
  Omit<ComponentPropsWithoutRef<"input">, "type" | "children"> & { name: string };

/** One box that is on or off. */
export function Checkbox(props: ChoiceProps) {
  return <Choice {...props} type="checkbox" />;
}

function Choice({ label, hint, count, id, type, ...rest }: ChoiceProps & { type: string }) {
  const controlId = id ?? `${rest.name}-${rest.value ?? "on"}`;
  return (
    <div className="choice">
      <input {...rest} {...describeControl(controlId, { hint })} type={type} id={controlId} />
      <label htmlFor={controlId}>
        {label}
        {count === undefined ? null : <span className="choice-count"> {count}</span>}
      </label>
      {hint ? (
        <p className="field-hint" id={`${controlId}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

interface ChoiceGroupProps {
  legend: ReactNode;
  name: string;
  options: readonly (ChoiceText & { value: string; disabled?: boolean })[];
  hint?: ReactNode;
  error?: string | undefined;
}

/** One of a few, all in view. */
export function RadioGroup({
  defaultValue,
  ...group
}: ChoiceGroupProps & { defaultValue?: string | undefined }) {
  return (
    <ChoiceGroup
      {...group}
      type="radio"
      chosen={defaultValue === undefined ? [] : [defaultValue]}
    />
  );
}

/** Any number of a few, all in view. */
export function CheckboxGroup({
  defaultValues = [],
  ...group
}: ChoiceGroupProps & { defaultValues?: readonly string[] }) {
  return <ChoiceGroup {...group} type="checkbox" chosen={defaultValues} />;
}

function ChoiceGroup({
  legend,
  name,
  options,
  hint,
  error,
  type,
  chosen,
}: ChoiceGroupProps & { type: string; chosen: readonly string[] }) {
  const { "aria-describedby": describedBy } = describeControl(name, { hint, error });
  return (
    <fieldset
      id={name}
      className={error ? "field field-invalid" : "field"}
      {...(describedBy ? { "aria-describedby": describedBy } : {})}
    >
      <legend className="field-label">{legend}</legend>
      <FieldNotes id={name} hint={hint} error={error} />
      <div className="choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            {...option}
            type={type}
            name={name}
            defaultChecked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
