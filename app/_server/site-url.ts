/** Address of the site without a trailing slash, as everyone outside sees it. */
export const siteUrl = (
  process.env["SITE_URL"] ?? `http://localhost:${process.env["PORT"] ?? 3000}`
).replace(/\/$/, "");

/** The full address of an own path that begins with `/`. */
export function absoluteUrl(path: string): string {
  return `${siteUrl}${path}`;
}
