import { drawOgCard, ogSize } from "@/app/_server/og-card";
import { tagPage } from "@/app/_server/tag-page";
import { db } from "@/db/client";
import { countOpenJobs } from "@/db/jobs/count-open-jobs";
import { findPayOverview } from "@/db/salaries/find-pay-overview";

export const revalidate = 3600;
export const alt = "Salarium: jobs in AI, machine learning and data, with pay you can check";
export const size = ogSize;
export const contentType = "image/png";

/** The picture for links to pages that have none of their own, with the numbers of the day. */
export default async function OpenGraphImage() {
  await tagPage(["jobs", "salaries"]);
  const [counts, { world, method }] = await Promise.all([countOpenJobs(db), findPayOverview(db)]);
  const say = (count: number) => count.toLocaleString("en-US");
  return drawOgCard({
    title: "Jobs in AI, machine learning and data, with pay you can check",
    lines: [],
    figure: `${say(counts.open)} open jobs, ${say(counts.withPay)} with pay`,
    foot: `${say(world.n)} posted ranges behind every figure  ·  method ${method}`,
  });
}
