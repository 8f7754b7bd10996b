import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { ChartSpecimens } from "./chart-specimens";
import { FormSpecimens } from "./form-specimens";
import { JobSpecimens } from "./job-specimens";
import { PaySpecimens } from "./pay-specimens";
import { TextSpecimens } from "./text-specimens";
import { TokenSpecimens } from "./token-specimens";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Components", robots: { index: false } };

/** Every component in every state, for eyes and for axe; only where a demo runs. */
export default function ComponentsPage() {
  if (process.env["SALARIUM_DEMO"] !== "1") notFound();
  return (
    <MainContent printed>
      <Breadcrumbs
        trail={[
          { label: "Start", href: "/" },
          { label: "Demo", href: "/demo" },
          { label: "Components", href: "/demo/components" },
        ]}
        siteUrl="https://example.com"
      />
      <PageHeading
        kicker="Demo"
        title="Components"
        lead="Every part of the interface in every state. The numbers here are made up; nothing on this page is pay."
      />
      <JobSpecimens />
      <PaySpecimens />
      <ChartSpecimens />
      <FormSpecimens />
      <TextSpecimens />
      <TokenSpecimens />
    </MainContent>
  );
}
