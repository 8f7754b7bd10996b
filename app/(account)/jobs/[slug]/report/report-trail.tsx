import { Breadcrumbs } from "@/components/layout/breadcrumbs";

export function ReportTrail({ slug, title }: { slug: string; title: string }) {
  return (
    <Breadcrumbs
      trail={[
        { label: "Salarium", href: "/" },
        { label: "Jobs", href: "/jobs" },
        { label: title, href: `/jobs/${slug}` },
        { label: "Report", href: `/jobs/${slug}/report` },
      ]}
    />
  );
}
