import type { Feed, FeedItem } from "./feed";
import { element, escapeXml } from "./xml";

/** A feed as RSS 2.0: permanent guids, RFC 822 dates, full text as `content:encoded`. */
export function writeRss(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element("title", feed.title)}
${element("link", feed.pageUrl)}
${element("description", feed.description)}
<language>en</language>
${element("lastBuildDate", feed.updatedAt.toUTCString())}
<atom:link href="${escapeXml(feed.feedUrl)}" rel="self" type="application/rss+xml"/>
${feed.items.map(writeItem).join("\n")}
</channel>
</rss>
`;
}

function writeItem(item: FeedItem): string {
  const content =
    item.contentHtml === "" ? "" : `\n${element("content:encoded", item.contentHtml)}`;
  return `<item>
${element("title", `${item.title} at ${item.company}`)}
${element("link", item.url)}
<guid isPermaLink="true">${escapeXml(item.url)}</guid>
${element("pubDate", item.publishedAt.toUTCString())}
${element("dc:creator", item.company)}
${element("description", item.summary)}${content}
</item>`;
}
