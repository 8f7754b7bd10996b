import { Checkbox } from "@/components/ui/choice";
import { Disclosure } from "@/components/ui/disclosure";

export interface FacetOption {
  value: string;
  label: string;
  /** Listings that choosing it alone would leave. */
  jobs: number;
  chosen: boolean;
}

export interface FacetGroupProps {
  /** Name of the parameter. */
  name: string;
  /** Told apart from another group of the same parameter. */
  id: string;
  label: string;
  /** Chosen ones first. */
  options: readonly FacetOption[];
}

const ALWAYS_IN_VIEW = 6;

/** The values of one facet as boxes to tick, the rarer ones folded away. */
export function FacetGroup({ name, id, label, options }: FacetGroupProps) {
  if (options.length === 0) return null;
  const chosen = options.filter((option) => option.chosen).length;
  const inView = Math.max(ALWAYS_IN_VIEW, chosen);
  // One more box takes less room than the line that would fold it away.
  const cut = options.length <= inView + 1 ? options.length : inView;
  const more = options.slice(cut);
  return (
    <fieldset className="field" id={id}>
      <legend className="field-label">{label}</legend>
      <Options name={name} options={options.slice(0, cut)} />
      {more.length > 0 ? (
        <Disclosure summary={`${more.length} more`}>
          <Options name={name} options={more} />
        </Disclosure>
      ) : null}
    </fieldset>
  );
}

function Options({ name, options }: Pick<FacetGroupProps, "name" | "options">) {
  return (
    <div className="choices">
      {options.map(({ value, label, jobs, chosen }) => (
        <Checkbox
          key={value}
          name={name}
          value={value}
          defaultChecked={chosen}
          label={label}
          count={jobs.toLocaleString("en-US")}
        />
      ))}
    </div>
  );
}
