import "./articles.css";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";

export interface RoleOption {
  slug: string;
  name: string;
}

interface PairPickerProps {
  roles: readonly RoleOption[];
  /** What is chosen now, as the fields spell it. */
  chosen?: { a?: string; b?: string };
  errors?: { a?: string; b?: string };
}

/** Picks any two roles and leads to their comparison; works without JavaScript. */
export function PairPicker({ roles, chosen = {}, errors = {} }: PairPickerProps) {
  const options = roles.map(({ slug, name }) => ({ value: slug, label: name }));
  const field = (name: "a" | "b", label: string) => (
    <Select
      id={`pick-${name}`}
      name={name}
      label={label}
      placeholder="Choose a role"
      options={options}
      defaultValue={chosen[name]}
      error={errors[name]}
      required
    />
  );
  return (
    <form action="/compare" method="get" className="pair-picker">
      {field("a", "First role")}
      {field("b", "Second role")}
      <Button type="submit" variant="primary">
        Compare
      </Button>
    </form>
  );
}
