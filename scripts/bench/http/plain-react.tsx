import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime";
import appRouter from "next/dist/shared/lib/app-router-context.shared-runtime.js";
import { renderToPipeableStream } from "react-dom/server";
import { readResults } from "@/app/(public)/jobs/read-results";
import { SearchPage } from "@/app/(public)/jobs/search-page";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { SkipLink } from "@/components/layout/skip-link";
import { connect } from "@/db/connect";
import { readSearchParams } from "@/db/search/read-search-params";
import type { RawSearchParams } from "@/domain/search/parse-search-params";

// The yardstick for /jobs: its own components and queries, rendered by react-dom/server in a bare
// node:http server. No framework, no policy, no compression, no data for the browser.
const { db } = connect(process.env["DATABASE_URL"] ?? "");
const siteUrl = process.env["SITE_URL"] ?? "";
const noRouter = {} as AppRouterInstance;

const server = createServer(async (request, response) => {
  try {
    const html = await page(new URL(request.url ?? "/", siteUrl));
    const { pipe } = renderToPipeableStream(html, {
      onShellReady: () => {
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
        pipe(response);
      },
      onError: (error) => {
        console.error(error);
        response.destroy();
      },
    });
  } catch (error) {
    console.error(error);
    response.destroy();
  }
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});

async function page({ searchParams }: URL) {
  const params: Record<string, string[]> = {};
  for (const name of searchParams.keys()) params[name] = searchParams.getAll(name);
  const read = await readSearchParams(db, params satisfies RawSearchParams);
  const now = new Date();
  const results = await readResults(db, read, now);
  return (
    <html lang="en">
      <body>
        <title>Jobs in AI, machine learning and data</title>
        <appRouter.AppRouterContext.Provider value={noRouter}>
          <SkipLink />
          <SiteHeader />
          <SearchPage read={read} results={results} more={null} now={now} whenEmpty={null} />
          <SiteFooter siteUrl={siteUrl} />
        </appRouter.AppRouterContext.Provider>
      </body>
    </html>
  );
}
