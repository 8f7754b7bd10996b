import { db } from "@/db/client";
import type { JobListItem } from "@/db/jobs/job-list-item";
import { type FeedDetail, listFeedDetails } from "@/db/jobs/list-feed-details";
import { searchJobs } from "@/db/jobs/search-jobs";
import { readSearchParams } from "@/db/search/read-search-params";
import type { Feed, FeedItem } from "@/domain/feed/feed";
import { writeAtom } from "@/domain/feed/write-atom";
import { writeJsonFeed } from "@/domain/feed/write-json-feed";
import { writeRss } from "@/domain/feed/write-rss";
import { employmentTypeNames } from "@/domain/job/term-names";
import { formatPay } from "@/domain/salary/format-pay";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import { nameSearch } from "@/domain/search/filter-names";
import { searchHref } from "@/domain/search/search-href";
import { answerConditionally } from "./answer-conditionally";
import { absoluteUrl } from "./site-url";

const ITEMS = 50;

const formats = {
  xml: { write: writeRss, contentType: "application/rss+xml; charset=utf-8" },
  atom: { write: writeAtom, contentType: "application/atom+xml; charset=utf-8" },
  json: { write: writeJsonFeed, contentType: "application/feed+json; charset=utf-8" },
} as const;

export type FeedFormat = keyof typeof formats;

/**
 * The newest listings of the search in the request's address as a feed. It has the same filters as
 * the search page; what is not known is ignored, and the order is always by day.
 */
export async function answerJobFeed(request: Request, format: FeedFormat): Promise<Response> {
  const url = new URL(request.url);
  const feed = await readFeed(url, format);
  const { write, contentType } = formats[format];
  return answerConditionally(request, {
    body: write(feed),
    contentType,
    changedAt: feed.items.length > 0 ? feed.updatedAt : null,
  });
}

async function readFeed({ pathname, searchParams }: URL, format: FeedFormat): Promise<Feed> {
  const params = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  );
  const { criteria: asked, names } = await readSearchParams(db, params);
  const criteria = { ...asked, sort: "newest" as const };
  const now = new Date();
  const { jobs } = await searchJobs(db, { criteria, after: null, limit: ITEMS, rates, now });
  const details = await listFeedDetails(
    db,
    jobs.map(({ id }) => id),
  );
  const items = jobs.flatMap((job) => toFeedItem(job, details.get(job.id)));
  const searched = nameSearch(criteria, names);
  const path = pathname.startsWith("/jobs/") ? `/jobs/feed.${format}` : `/feed.${format}`;
  return {
    title: searched === null ? "Salarium: newest jobs" : `Salarium jobs: ${searched}`,
    description: "Jobs in AI, machine learning and data, newest first, with pay as posted.",
    pageUrl: absoluteUrl(searchHref(criteria)),
    feedUrl: absoluteUrl(searchHref(criteria, { path })),
    updatedAt: new Date(Math.max(0, ...items.map(({ updatedAt }) => updatedAt.getTime()))),
    items,
  };
}

function toFeedItem(job: JobListItem, detail: FeedDetail | undefined): FeedItem[] {
  if (!detail || job.publishedAt === null) return [];
  return [
    {
      url: absoluteUrl(`/jobs/${job.slug}`),
      title: job.title,
      company: job.companyName,
      summary: summarise(job),
      contentHtml: detail.descriptionHtml,
      publishedAt: job.publishedAt,
      updatedAt: detail.updatedAt,
      pay: job.payState === "shown" ? job.pay : null,
    },
  ];
}

function summarise(job: JobListItem): string {
  const terms = job.employmentTypes.map((type) => employmentTypeNames[type]).join(", ");
  return [job.sample ? "Sample listing" : "", job.placesText, terms, sayPay(job)]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(" ");
}

function sayPay({ payState, pay }: JobListItem): string {
  if (payState === "shown" && pay !== null) return formatPay(pay, { style: "full" });
  return payState === "held" ? "Pay under review" : "Pay not given";
}
