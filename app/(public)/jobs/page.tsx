import type { Metadata } from "next";
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
import { db } from "@/db/client";
import { addStandings } from "@/db/jobs/add-standings";
import { countFacets } from "@/db/jobs/count-facets";
import { searchJobs } from "@/db/jobs/search-jobs";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import { nameSearch } from "@/domain/search/filter-names";
import type { RawSearchParams } from "@/domain/search/parse-search-params";
import { activeFilters, defaultSort } from "@/domain/search/search-criteria";
import { searchHref, searchQueryString } from "@/domain/search/search-href";
import { describeReading } from "./describe-reading";
import { EmptySearch } from "./empty-search";
import { listChips } from "./list-chips";
import { listFacets } from "./list-facets";
import { listOrders } from "./list-orders";
import { readSearch } from "./read-search";
import { UnpaidNote } from "./unpaid-note";

const PAGE_SIZE = 25;
const usualCurrencies = ["USD", "EUR", "GBP", "CAD", "AUD", "CHF", "INR", "SGD", "JPY", "SEK"];

type Props = { searchParams: Promise<RawSearchParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { criteria, after, names } = await readSearch(await searchParams);
  const searched = nameSearch(criteria, names);
  const query = searchQueryString(criteria);
  const feed = (kind: string) =>
    query === "" ? `/jobs/feed.${kind}` : `/jobs/feed.${kind}?${query}`;
  return {
    title: searched === null ? "Jobs in AI, machine learning and data" : `Jobs: ${searched}`,
    description:
      "Search jobs in AI, machine learning and data by role, level, place, skill and pay. Pay is shown as posted, with where it stands in the market.",
    alternates: {
      canonical: searchHref(criteria),
      types: {
        "application/rss+xml": feed("xml"),
        "application/atom+xml": feed("atom"),
        "application/feed+json": feed("json"),
      },
    },
    // Endless combinations of filters are no pages of their own for a search engine.
    ...(activeFilters(criteria).length > 1 || criteria.text.text !== "" || after
      ? { robots: { index: false, follow: true } }
      : {}),
  };
}

export default async function JobsPage({ searchParams }: Props) {
  const params = await searchParams;
  const read = await readSearch(params);
  const { criteria, after, notices, names } = read;
  const more = [params["more"]].flat()[0] ?? null;
  const now = new Date();
  const [page, counts] = await Promise.all([
    searchJobs(db, { criteria, after, limit: PAGE_SIZE, rates, now }),
    countFacets(db, { criteria, rates }),
  ]);
  const placed = await addStandings(db, page.jobs);
  const count = countJobs(counts.total);
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
          {page.jobs.length > 0 ? (
            <JobList
              jobs={placed.map(({ job, standing }) => toJobCard(job, now, standing))}
              label={count}
            />
          ) : (
            <EmptySearch criteria={criteria} names={names} isPastEnd={counts.total > 0} />
          )}
          <Pagination
            previousHref={after ? searchHref(criteria) : null}
            nextHref={page.next ? searchHref(criteria, { after: page.next }) : null}
            label="Pages of results"
          />
        </div>
      </SearchForm>
    </MainContent>
  );
}

function countJobs(total: number): string {
  return `${total.toLocaleString("en-US")} ${total === 1 ? "job" : "jobs"}`;
}
