import { describe, expect, test } from "vitest";
import type { Feed } from "./feed";
import { writeAtom } from "./write-atom";
import { writeJsonFeed } from "./write-json-feed";
import { writeRss } from "./write-rss";

const hostile = `<script>alert("1")</script> & \u0000\u000b ]]> \ud800`;
const feed: Feed = {
  title: `Jobs: “${hostile}”`,
  description: "Newest first",
  pageUrl: "https://salarium.example/jobs?q=a&sort=pay",
  feedUrl: "https://salarium.example/jobs/feed.xml?q=a&sort=pay",
  updatedAt: new Date("2026-07-02T03:04:05Z"),
  items: [
    {
      url: "https://salarium.example/jobs/a",
      title: hostile,
      company: "Acme & Sons",
      summary: "Austin. USD 100,000 – 150,000 a year.",
      contentHtml: "<p>Hi</p>",
      publishedAt: new Date("2026-07-01T00:00:00Z"),
      updatedAt: new Date("2026-07-02T03:04:05Z"),
      pay: { min: 100_000, max: 150_000, currency: "USD", period: "year" },
    },
    {
      url: "https://salarium.example/jobs/b",
      title: "Held",
      company: "B",
      summary: "Pay under review.",
      contentHtml: "",
      publishedAt: new Date("2026-06-30T00:00:00Z"),
      updatedAt: new Date("2026-06-30T00:00:00Z"),
      pay: null,
    },
  ],
};

/** Every tag closed in order, every `&` a known escape, no character that XML lacks. */
function checkXml(xml: string): void {
  const open: string[] = [];
  for (const [, slash, name = "", rest = ""] of xml.matchAll(/<(\/?)([a-z][\w:]*)([^>]*)>/gi)) {
    if (slash) expect(open.pop()).toBe(name);
    else if (!rest.endsWith("/")) open.push(name);
  }
  expect(open).toEqual([]);
  expect(xml.replace(/&(amp|lt|gt|quot);/g, "")).not.toMatch(/&/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c]|\p{Cs}/u);
}

describe("feeds", () => {
  test("RSS has permanent guids and RFC 822 dates", () => {
    const rss = writeRss(feed);
    checkXml(rss);
    expect(rss).toContain('<guid isPermaLink="true">https://salarium.example/jobs/a</guid>');
    expect(rss).toContain("<pubDate>Wed, 01 Jul 2026 00:00:00 GMT</pubDate>");
    expect(rss).toContain("<content:encoded>&lt;p&gt;Hi&lt;/p&gt;</content:encoded>");
    expect(rss).not.toContain("<script>");
  });

  test("Atom has ids, both dates and both links", () => {
    const atom = writeAtom(feed);
    checkXml(atom);
    expect(atom).toContain("<updated>2026-07-02T03:04:05.000Z</updated>");
    expect(atom).toContain('rel="self"');
    expect(atom).toContain("<published>2026-07-01T00:00:00.000Z</published>");
  });

  test("JSON Feed has pay in a field of its own, and only shown pay", () => {
    const { version, items } = JSON.parse(writeJsonFeed(feed));
    expect(version).toBe("https://jsonfeed.org/version/1.1");
    expect(items[0]).toMatchObject({ _salary: { min: 100_000, currency: "USD" } });
    expect(items[1]).not.toHaveProperty("_salary");
    expect(items[1]).toMatchObject({ content_text: "Pay under review." });
  });
});
