import { notFound } from "next/navigation";
import { drawOgCard, ogSize } from "@/app/_server/og-card";
import { sayListedPlaces } from "@/components/jobs/to-job-card";
import { employmentTypeNames } from "@/domain/job/term-names";
import { levelNames } from "@/domain/role/level";
import { formatPay } from "@/domain/salary/format-pay";
import { readJobPage } from "./read-job-page";

export const revalidate = 3600;
export const dynamic = "force-static";
export const alt = "The job with its employer, place and pay";
export const size = ogSize;
export const contentType = "image/png";

/** Pictures are drawn when first asked for, then kept until the listing changes. */
export function generateStaticParams(): { slug: string }[] {
  return [];
}

/** The picture for links to a listing; pay only as visitors may see it. */
export default async function OpenGraphImage({ params }: { params: Promise<{ slug: string }> }) {
  const page = await readJobPage((await params).slug);
  if (page === null || page.closing.kind === "gone") notFound();
  const { job, closing } = page;
  const terms = [
    ...job.employmentTypes.map((type) => employmentTypeNames[type]),
    job.level === null ? "" : levelNames[job.level],
  ].filter(Boolean);
  return drawOgCard({
    title: job.title,
    lines: [job.companyName, sayListedPlaces(job), terms.join(" · ")],
    figure: sayPay(job),
    foot: [
      closing.kind === "open" ? "" : "Closed",
      job.sample ? "Sample listing" : "",
      "Pay as posted, checked, and placed in its market",
    ]
      .filter(Boolean)
      .join("  ·  "),
  });
}

function sayPay({
  payState,
  pay,
}: Pick<NonNullable<Awaited<ReturnType<typeof readJobPage>>>["job"], "payState" | "pay">): string {
  if (payState === "shown" && pay !== null) return formatPay(pay, { style: "full" });
  return payState === "held" ? "Pay under review" : "Pay not given";
}
