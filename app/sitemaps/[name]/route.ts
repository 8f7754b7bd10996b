import { answerConditionally } from "@/app/_server/answer-conditionally";
import { absoluteUrl } from "@/app/_server/site-url";
import { sitemapMostUrls, writeSitemap } from "@/domain/feed/write-sitemap";
import { listSitemapPages } from "./list-sitemap-pages";

/** One sitemap, such as `jobs-1.xml`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const pages = await listSitemapPages((await params).name);
  if (pages === null) return new Response("There is no such sitemap.\n", { status: 404 });
  const urls = pages
    .slice(0, sitemapMostUrls)
    .map(({ path, changedAt }) => ({ url: absoluteUrl(path), changedAt }));
  return answerConditionally(request, {
    body: writeSitemap(urls),
    contentType: "application/xml; charset=utf-8",
    changedAt: null,
  });
}
