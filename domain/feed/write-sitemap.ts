import { element } from "./xml";

/** Most addresses that a sitemap may hold (sitemaps.org). */
export const sitemapMostUrls = 50_000;

/** A page in a sitemap; `changedAt` is honest or left out. */
export type SitemapUrl = { url: string; changedAt: Date | null };

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A sitemap of pages. */
export function writeSitemap(urls: readonly SitemapUrl[]): string {
  return `${head}\n<urlset ${namespace}>\n${urls.map((url) => writeUrl("url", url)).join("\n")}\n</urlset>\n`;
}

/** A sitemap of sitemaps. */
export function writeSitemapIndex(urls: readonly SitemapUrl[]): string {
  return `${head}\n<sitemapindex ${namespace}>\n${urls.map((url) => writeUrl("sitemap", url)).join("\n")}\n</sitemapindex>\n`;
}

function writeUrl(name: string, { url, changedAt }: SitemapUrl): string {
  const changed = changedAt === null ? "" : element("lastmod", changedAt.toISOString());
  return `<${name}>${element("loc", url)}${changed}</${name}>`;
}
