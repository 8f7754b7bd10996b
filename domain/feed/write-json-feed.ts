import type { Feed, FeedItem } from "./feed";

/** A feed as JSON Feed 1.1; pay is in the field `_salary` of our own. */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.feedUrl,
    description: feed.description,
    language: "en",
    items: feed.items.map(toItem),
  });
}

function toItem(item: FeedItem): object {
  return {
    id: item.url,
    url: item.url,
    title: `${item.title} at ${item.company}`,
    summary: item.summary,
    ...(item.contentHtml === ""
      ? { content_text: item.summary }
      : { content_html: item.contentHtml }),
    date_published: item.publishedAt.toISOString(),
    date_modified: item.updatedAt.toISOString(),
    authors: [{ name: item.company }],
    ...(item.pay ? { _salary: item.pay } : {}),
  };
}
