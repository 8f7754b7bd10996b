import type { Metadata } from "next";
import { siteUrl } from "@/app/_server/site-url";
import { tagPage } from "@/app/_server/tag-page";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/db/client";
import { findSources } from "@/db/salaries/find-sources";
import { listSnapshots } from "@/db/snapshots/list-snapshots";
import { datasetNames, snapshotLicence } from "@/domain/snapshot/dataset";
import { DatasetSection } from "./dataset-section";
import { EarlierSnapshots } from "./earlier-snapshots";
import { markUpDatasets } from "./mark-up-datasets";

export const revalidate = 3600;

export const metadata: Metadata = {
  title: "Open data: pay statistics and open listings",
  description:
    "Daily snapshots of Salarium's pay statistics and open listings as CSV, NDJSON and Parquet, with schema, licence, row counts and SHA-256.",
  alternates: { canonical: "/data" },
};

export default async function DataPage() {
  await tagPage(["snapshots", "salaries"]);
  const [files, sources] = await Promise.all([listSnapshots(db), findSources(db, "posted")]);
  const newest = files[0]?.day ?? null;
  const latest = files.filter(({ day }) => day === newest);
  return (
    <MainContent printed>
      <Breadcrumbs
        siteUrl={siteUrl}
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Open data", href: "/data" },
        ]}
      />
      <PageHeading
        title="Open data"
        lead="What the pages show, as files: one snapshot a day, never changed afterwards. Earlier ones stay."
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {newest === null ? (
          <EmptyState
            title="No snapshot is published yet"
            action={<LinkButton href="/salaries">Look up pay</LinkButton>}
          >
            The first one follows within a day. Every salary page has its own numbers as JSON and
            CSV.
          </EmptyState>
        ) : null}
        {datasetNames.map((name) => (
          <DatasetSection
            key={name}
            name={name}
            files={latest.filter(({ dataset }) => dataset === name)}
          />
        ))}
        <section className="prose">
          <h2 id="licence">Licence and sources</h2>
          <p>
            All files are in the public domain:{" "}
            <a href={snapshotLicence.path} rel="license">
              {snapshotLicence.title}
            </a>
            . Titles, employers and pay are as they were posted. Naming Salarium and the day of the
            file is welcome, and lets others check your numbers.
          </p>
          <ul>
            {sources.map((source) => (
              <li key={source.slug}>
                <code>{source.slug}</code>:{" "}
                {source.url ? <a href={source.url}>{source.name}</a> : source.name}
                {source.publishedOn ? `, ${source.publishedOn}` : ""} ({source.licence})
              </li>
            ))}
          </ul>
          <h2 id="use">Use</h2>
          <p>
            The newest file of a kind is always at <code>/data/latest/salaries.csv</code>,{" "}
            <code>/data/latest/jobs.parquet</code> and so on; it leads to the file of the day, whose
            address and bytes never change. Check what you have with <code>sha256sum</code>. In CSV,
            lists are joined by semicolons, and text that a spreadsheet would take for a formula
            begins with an apostrophe. How the figures are made is in the{" "}
            <a href="/method">method</a>; pay under review is in no file.
          </p>
        </section>
        <EarlierSnapshots files={files} newest={newest} />
      </div>
      {newest === null ? null : <JsonLd data={markUpDatasets(latest, siteUrl)} />}
    </MainContent>
  );
}
