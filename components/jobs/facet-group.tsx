import { type JobCount, sayCountBriefly } from "@/domain/search/job-count";

/** A value, with the listings that choosing it alone would leave. */
export interface FacetOption extends JobCount {
  value: string;
  label: string;
  chosen: boolean;
}

export interface FacetGroupProps {
  /** Name of the parameter. */
  name: string;
  /** Told apart from another group of the same parameter. */
  id: string;
  label: string;
  /** Those in view, the most frequent first. */
  options: readonly FacetOption[];
  /** The way to see more values or fewer; `null` when all are in view. */
  toggle: { label: string; href: string } | null;
}

/** The values of one facet as boxes to tick; the rarer ones come when they are asked for. */
export function FacetGroup({ name, id, label, options, toggle }: FacetGroupProps) {
  if (options.length === 0) return null;
  return (
    <fieldset className="field" id={id}>
      <legend className="field-label">{label}</legend>
      <div className="choices">
        {options.map(({ value, label: words, jobs, precision, chosen }) => (
          <label key={value} className="facet">
            <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
            {` ${words} `}
            <span>{sayCountBriefly({ jobs, precision })}</span>
          </label>
        ))}
      </div>
      {toggle ? (
        <a className="facet-more" href={toggle.href} rel="nofollow">
          {toggle.label}
        </a>
      ) : null}
    </fieldset>
  );
}
