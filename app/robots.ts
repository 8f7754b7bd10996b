import type { MetadataRoute } from "next";
import { absoluteUrl } from "@/app/_server/site-url";

// The address of the site is known when it runs, not when it is built.
export const dynamic = "force-dynamic";

/** What search engines may read: all that visitors see, nothing of those signed in. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/account", "/admin", "/api/", "/demo", "/employer", "/saved", "/signin"],
    },
    sitemap: absoluteUrl("/sitemap.xml"),
  };
}
