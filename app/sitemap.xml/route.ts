import { answerConditionally } from "@/app/_server/answer-conditionally";
import { absoluteUrl } from "@/app/_server/site-url";
import { db } from "@/db/client";
import { listSitemapStarts } from "@/db/jobs/list-sitemap-jobs";
import { sitemapMostUrls, writeSitemapIndex } from "@/domain/feed/write-sitemap";

const kinds = ["static", "companies", "roles", "salaries", "comparisons"] as const;

/** The index of the sitemaps, one of each kind and as many of listings as they need. */
export async function GET(request: Request): Promise<Response> {
  const starts = await listSitemapStarts(db, sitemapMostUrls);
  const names = [...kinds, ...starts.map((id) => `jobs-${id}`)];
  return answerConditionally(request, {
    body: writeSitemapIndex(
      names.map((name) => ({ url: absoluteUrl(`/sitemaps/${name}.xml`), changedAt: null })),
    ),
    contentType: "application/xml; charset=utf-8",
    changedAt: null,
  });
}
