import type { PostedPay } from "@/domain/salary/pay";

/** A listing in a feed; pay only while it is shown. */
export type FeedItem = {
  /** Full address of the listing; it never changes and so is its identity as well. */
  url: string;
  title: string;
  company: string;
  /** One line: company, places, terms, pay. */
  summary: string;
  /** Sanitised HTML, may be empty. */
  contentHtml: string;
  publishedAt: Date;
  updatedAt: Date;
  pay: PostedPay | null;
};

/** A list of listings to follow. */
export type Feed = {
  title: string;
  description: string;
  /** Full address of the page that shows the same. */
  pageUrl: string;
  /** Full address of the feed itself. */
  feedUrl: string;
  /** Newest change of an item; of an empty feed any fixed moment. */
  updatedAt: Date;
  items: readonly FeedItem[];
};
