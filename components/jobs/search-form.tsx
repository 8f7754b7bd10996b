import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { FacetGroup, type FacetGroupProps } from "./facet-group";
import { PayFilter, type PayFilterProps } from "./pay-filter";
import { RefiningForm } from "./refining-form";

interface SearchFormProps {
  text: string;
  /** The order asked for, `null` when it is the usual one. */
  sort: string | null;
  facets: readonly FacetGroupProps[];
  /** The group of facets whose values are all in view. */
  more: string | null;
  pay: PayFilterProps;
  /** Filters in force. */
  inForce: number;
  /** What the filters leave, such as `1,234 jobs`. */
  count: string;
  /** The results, beside the filters. */
  children: ReactNode;
}

/** Search text and filters around the results: one plain form whose address is the search. */
export function SearchForm({
  text,
  sort,
  facets,
  more,
  pay,
  inForce,
  count,
  children,
}: SearchFormProps) {
  return (
    <RefiningForm
      action="/jobs"
      className="grid gap-x-10 gap-y-4 md:grid-cols-[15rem_minmax(0,1fr)]"
      count={count}
      results={children}
    >
      <search className="md:col-span-2">
        <label className="field-label" htmlFor="q">
          Title, company, skill or other words
        </label>
        <div className="input-group max-w-2xl">
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            defaultValue={text}
            maxLength={400}
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby="q-hint"
          />
          <Button type="submit" variant="primary" className="rounded-s-none">
            Search
          </Button>
        </div>
        <p className="field-hint mt-1" id="q-hint">
          All words must occur. “Quotes” keep words together, a minus leaves a word out.
        </p>
      </search>
      <div>
        {sort === null ? null : <input type="hidden" name="sort" value={sort} />}
        {more === null ? null : <input type="hidden" name="more" value={more} />}
        <Sheet
          label="Filters"
          inForce={inForce}
          footer={
            <div className="flex items-center gap-3">
              <Button type="submit" variant="primary">
                Apply filters
              </Button>
              <span className="text-sm">{count}</span>
            </div>
          }
        >
          <h2 className="sr-only">Filters</h2>
          <PayFilter {...pay} />
          {facets.map((facet) => (
            <FacetGroup key={facet.id} {...facet} />
          ))}
        </Sheet>
      </div>
    </RefiningForm>
  );
}
