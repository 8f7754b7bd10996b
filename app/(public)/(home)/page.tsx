import type { Metadata } from "next";
import { tagPage } from "@/app/_server/tag-page";
import { JobList } from "@/components/jobs/job-list";
import { toJobCard } from "@/components/jobs/to-job-card";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { db } from "@/db/client";
import { addStandings, type PlacedJob } from "@/db/jobs/add-standings";
import { countOpenJobs } from "@/db/jobs/count-open-jobs";
import { listFeaturedJobs, listJobs } from "@/db/jobs/list-jobs";
import { Comparisons } from "./comparisons";
import { HomeSearch } from "./home-search";
import { SalaryInsights } from "./salary-insights";

export const revalidate = 3600;

export const metadata: Metadata = {
  title: { absolute: "Salarium: AI, ML and data jobs with pay you can check" },
  alternates: {
    canonical: "/",
    types: {
      "application/rss+xml": "/feed.xml",
      "application/atom+xml": "/feed.atom",
      "application/feed+json": "/feed.json",
    },
  },
};

const FEATURED = 6;
const NEWEST = 12;

export default async function HomePage() {
  await tagPage(["jobs", "salaries", "articles"]);
  const now = new Date();
  const [counts, featured, newest] = await Promise.all([
    countOpenJobs(db),
    listFeaturedJobs(db, { limit: FEATURED, now }),
    listJobs(db, { limit: NEWEST + FEATURED, now }),
  ]);
  const isAbove = new Set(featured.map(({ id }) => id));
  const others = newest.filter(({ id }) => !isAbove.has(id)).slice(0, NEWEST);
  const placed = await addStandings(db, [...featured, ...others]);
  const say = (count: number) => count.toLocaleString("en-US");
  return (
    <MainContent>
      <PageHeading
        title="Jobs in AI, machine learning and data, with pay you can check"
        lead={`${say(counts.open)} open jobs of ${say(counts.employers)} employers. ${say(counts.withPay)} say what they pay: it is shown as posted, checked, and placed in its market.`}
      />
      <HomeSearch />
      <Jobs
        id="featured"
        title="Featured jobs"
        placed={placed.slice(0, featured.length)}
        now={now}
      />
      <Jobs id="newest" title="Newest jobs" placed={placed.slice(featured.length)} now={now} />
      <p className="mt-4">
        <a href="/jobs">All {say(counts.open)} jobs</a>
      </p>
      <SalaryInsights />
      <Comparisons />
    </MainContent>
  );
}

function Jobs({
  id,
  title,
  placed,
  now,
}: {
  id: string;
  title: string;
  placed: readonly PlacedJob[];
  now: Date;
}) {
  if (placed.length === 0) return null;
  return (
    <section className="mt-10" aria-labelledby={id}>
      <h2 className="mb-3 text-xl" id={id}>
        {title}
      </h2>
      <JobList jobs={placed.map(({ job, standing }) => toJobCard(job, now, standing))} />
    </section>
  );
}
