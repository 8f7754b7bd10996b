import type { Metadata } from "next";
import { absoluteUrl, siteUrl } from "@/app/_server/site-url";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { DataTable } from "@/components/ui/data-table";
import { endpoints } from "@/domain/api/endpoints";
import { problemKinds } from "@/domain/api/problem";
import { licence } from "@/domain/api/shared-schemas";
import { EndpointSection } from "./endpoint-section";

export const metadata: Metadata = {
  title: "API",
  description:
    "The public API of Salarium: open listings, roles, statistics of posted pay and the salary check as JSON, with an OpenAPI 3.1 document.",
  alternates: { canonical: "/api/docs" },
};

export default function ApiDocsPage() {
  return (
    <MainContent printed>
      <Breadcrumbs
        siteUrl={siteUrl}
        trail={[
          { label: "Salarium", href: "/" },
          { label: "API", href: "/api/docs" },
        ]}
      />
      <PageHeading
        title="API"
        lead="What the pages show, for programs. Read-only, JSON, without a key."
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <section className="prose">
          <p>
            The <a href="/api/v1/openapi.json">OpenAPI 3.1 document</a> is made from the schemas
            that check every request. Data is under <a href={licence.url}>{licence.name}</a>. For
            everything at once, take the <a href="/data">open data</a>.
          </p>
          <ul>
            <li>
              300 requests a minute for each network; <code>RateLimit-Remaining</code> says how many
              are left, <code>Retry-After</code> when to come back.
            </li>
            <li>
              Send the <code>ETag</code> of an answer as <code>If-None-Match</code>, and what has
              not changed is a 304 without a body.
            </li>
            <li>Any site may read the API from a browser (CORS).</li>
            <li>
              An unknown field is refused, never ignored. Errors are problem details (RFC 9457) that
              name the field and say what to do.
            </li>
          </ul>
          <nav aria-labelledby="operations">
            <h2 id="operations">Operations</h2>
            <ul>
              {endpoints.map(({ id, method, path, summary }) => (
                <li key={id}>
                  <a href={`#${id}`}>{summary}</a>:{" "}
                  <code>
                    {method} {path}
                  </code>
                </li>
              ))}
            </ul>
          </nav>
        </section>
        {endpoints.map((endpoint) => (
          <EndpointSection key={endpoint.id} endpoint={endpoint} siteUrl={siteUrl} />
        ))}
        <section aria-labelledby="problems" className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <h2 id="problems" className="text-xl">
            Problems
          </h2>
          <DataTable
            plain
            caption="Kinds of problems"
            captionHidden
            columns={[
              { label: "Kind", cell: ([kind]) => <code id={kind}>{kind}</code> },
              { label: "Status", kind: "number", cell: ([, { status }]) => status },
              { label: "Meaning", cell: ([, { title }]) => title },
            ]}
            rows={Object.entries(problemKinds)}
            rowKey={([kind]) => kind}
          />
        </section>
        <section className="prose">
          <h2 id="mcp">Model Context Protocol</h2>
          <p>
            <code>npm run mcp</code> starts a read-only server over this API for assistants that
            speak MCP, on standard input and output, with the tools <code>search_jobs</code>,{" "}
            <code>salary_stats</code>, <code>check_salary</code> and <code>compare_roles</code>. It
            asks the site at <code>SALARIUM_URL</code>, such as <code>{absoluteUrl("")}</code>.
          </p>
        </section>
      </div>
    </MainContent>
  );
}
