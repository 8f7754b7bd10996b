import type { ReactNode } from "react";
import { JobList } from "@/components/jobs/job-list";
import { SearchForm } from "@/components/jobs/search-form";
import { SearchNotices } from "@/components/jobs/search-notices";
import { SearchReading } from "@/components/jobs/search-reading";
import { SortLinks } from "@/components/jobs/sort-links";
import { toJobCard } from "@/components/jobs/to-job-card";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { Chip, Chips } from "@/components/ui/chip";
import { Pagination } from "@/components/ui/pagination";
import type { ReadSearch } from "@/db/search/read-search-params";
import { sayJobs } from "@/domain/search/job-count";
import { activeFilters, defaultSort } from "@/domain/search/search-criteria";
import { searchHref } from "@/domain/search/search-href";
import { describeReading } from "./describe-reading";
import { listChips } from "./list-chips";
import { listFacets } from "./list-facets";
import { listOrders } from "./list-orders";
import type { SearchResults } from "./read-results";
import { UnpaidNote } from "./unpaid-note";

const usualCurrencies = ["USD", "EUR", "GBP", "CAD", "AUD", "CHF", "INR", "SGD", "JPY", "SEK"];

interface SearchPageProps {
  read: ReadSearch;
  results: SearchResults;
  /** The group of facets whose values are all in view. */
  more: string | null;
  now: Date;
  /** Instead of a list without an entry. */
  whenEmpty: ReactNode;
}

/** The page of a search, from what was read of it. */
export function SearchPage({ read, results, more, now, whenEmpty }: SearchPageProps) {
  const { criteria, after, notices, names } = read;
  const { jobs, next, counts } = results;
  const count = sayJobs(counts.total);
  const chips = listChips(criteria, names);
  const inForce = activeFilters(criteria).length;
  return (
    <MainContent>
      <Breadcrumbs
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Jobs", href: "/jobs" },
        ]}
      />
      <PageHeading title="Jobs in AI, machine learning and data" />
      <SearchForm
        text={criteria.text.text}
        sort={criteria.sort === defaultSort(criteria.text) ? null : criteria.sort}
        facets={listFacets({ criteria, counts, names, more })}
        more={more}
        pay={{
          minPay: criteria.minPay === null ? "" : criteria.minPay.toLocaleString("en-US"),
          currency: criteria.currency,
          currencies: [...new Set([...usualCurrencies, criteria.currency])],
          keepUnpaid: criteria.unpaid === "keep",
          unpaidJobs: counts.unpaid,
        }}
        inForce={inForce}
        count={count}
      >
        <div className="grid gap-3">
          <SearchNotices notices={notices} />
          <SearchReading {...describeReading(read)} />
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <h2 className="text-xl" id="results" tabIndex={-1}>
              {count}
            </h2>
            <SortLinks orders={listOrders(criteria)} />
            <a
              className="text-sm"
              href={searchHref(criteria, { path: "/saved/add-search" })}
              rel="nofollow"
            >
              Save this search
            </a>
          </div>
          {chips.length > 0 ? (
            <Chips label="Filters in force">
              {chips.map((chip) => (
                <Chip key={chip.label} {...chip} />
              ))}
              {chips.length > 1 ? <Chip label="all filters" removeHref="/jobs" /> : null}
            </Chips>
          ) : null}
          <UnpaidNote criteria={criteria} unpaid={counts.unpaid} />
          {jobs.length > 0 ? (
            <JobList
              jobs={jobs.map(({ job, standing }) => toJobCard(job, now, standing))}
              label={count}
            />
          ) : (
            whenEmpty
          )}
          <Pagination
            previousHref={after ? searchHref(criteria) : null}
            nextHref={next ? searchHref(criteria, { after: next }) : null}
            label="Pages of results"
          />
        </div>
      </SearchForm>
    </MainContent>
  );
}
