import type { Feed, FeedItem } from "./feed";
import { element, escapeXml } from "./xml";

/** A feed as Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
${element("id", feed.feedUrl)}
${element("title", feed.title)}
${element("subtitle", feed.description)}
${element("updated", feed.updatedAt.toISOString())}
<link href="${escapeXml(feed.feedUrl)}" rel="self" type="application/atom+xml"/>
<link href="${escapeXml(feed.pageUrl)}" rel="alternate" type="text/html"/>
<author><name>Salarium</name></author>
${feed.items.map(writeEntry).join("\n")}
</feed>
`;
}

function writeEntry(item: FeedItem): string {
  const content =
    item.contentHtml === ""
      ? ""
      : `\n<content type="html">${escapeXml(item.contentHtml)}</content>`;
  return `<entry>
${element("id", item.url)}
${element("title", `${item.title} at ${item.company}`)}
<link href="${escapeXml(item.url)}" rel="alternate" type="text/html"/>
${element("published", item.publishedAt.toISOString())}
${element("updated", item.updatedAt.toISOString())}
<author>${element("name", item.company)}</author>
${element("summary", item.summary)}${content}
</entry>`;
}
