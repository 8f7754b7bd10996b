import type { Metadata } from "next";
import { db } from "@/db/client";
import { nameSearch } from "@/domain/search/filter-names";
import type { RawSearchParams } from "@/domain/search/parse-search-params";
import { activeFilters } from "@/domain/search/search-criteria";
import { searchHref, searchQueryString } from "@/domain/search/search-href";
import { EmptySearch } from "./empty-search";
import { readResults } from "./read-results";
import { readSearch } from "./read-search";
import { SearchPage } from "./search-page";

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
  const now = new Date();
  const results = await readResults(db, read, now);
  const { criteria, names } = read;
  return (
    <SearchPage
      read={read}
      results={results}
      more={[params["more"]].flat()[0] ?? null}
      now={now}
      whenEmpty={
        <EmptySearch criteria={criteria} names={names} isPastEnd={results.counts.total.jobs > 0} />
      }
    />
  );
}
