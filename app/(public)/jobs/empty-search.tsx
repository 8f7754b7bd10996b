import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/db/client";
import { countWithoutFilters } from "@/db/jobs/count-without-filters";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import { type NamesBySlug, nameFilter, nameSearch } from "@/domain/search/filter-names";
import { sayJobs } from "@/domain/search/job-count";
import { type SearchCriteria, withoutFilter } from "@/domain/search/search-criteria";
import { searchHref } from "@/domain/search/search-href";

interface EmptySearchProps {
  criteria: SearchCriteria;
  names: NamesBySlug;
  /** There are matches, but none on this page. */
  isPastEnd: boolean;
}

/** No results: what was looked for, and the filter that costs most to drop. */
export async function EmptySearch({ criteria, names, isPastEnd }: EmptySearchProps) {
  if (isPastEnd) {
    return (
      <EmptyState
        title="No further jobs"
        action={<LinkButton href={searchHref(criteria)}>Back to the first page</LinkButton>}
      />
    );
  }
  const [costliest, ...others] = await countWithoutFilters(db, { criteria, rates });
  const searched = nameSearch(criteria, names);
  if (!costliest) {
    return (
      <EmptyState
        title={searched === null ? "No jobs are listed yet" : `No jobs for ${searched}`}
        action={searched === null ? undefined : <LinkButton href="/jobs">Show all jobs</LinkButton>}
      >
        {searched === null ? null : (
          <p>No single filter is to blame: several exclude each other.</p>
        )}
      </EmptyState>
    );
  }
  const drop = ({ name, ...count }: typeof costliest) => ({
    href: searchHref(withoutFilter(criteria, name)),
    label: `Drop ${nameFilter(name, criteria, names)}`,
    jobs: sayJobs(count),
  });
  const first = drop(costliest);
  return (
    <EmptyState
      title={`No jobs for ${searched}`}
      action={
        <LinkButton variant="primary" href={first.href}>
          {first.label}: {first.jobs}
        </LinkButton>
      }
    >
      {others.length > 0 ? (
        <ul className="mt-1 list-disc ps-5">
          {others.map(drop).map(({ href, label, jobs }) => (
            <li key={href}>
              <a href={href}>{label}</a>: {jobs}
            </li>
          ))}
        </ul>
      ) : (
        <p>Without this filter there is something to see.</p>
      )}
    </EmptyState>
  );
}
