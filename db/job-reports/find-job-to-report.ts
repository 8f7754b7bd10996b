import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";

export type JobToReport = { slug: string; title: string; companyName: string; isOpen: boolean };

/** The listing at an address as the form to report it names it; `null` where none has a page. */
export async function findJobToReport(
  db: Database,
  { slug }: { slug: string },
): Promise<JobToReport | null> {
  const [job] = await db
    .select({
      slug: jobs.slug,
      title: jobs.title,
      companyName: companies.name,
      state: jobs.state,
    })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .where(
      and(eq(jobs.slug, slug), inArray(jobs.state, ["published", "paused", "filled", "expired"])),
    );
  if (!job) return null;
  const { state, ...known } = job;
  return { ...known, isOpen: state === "published" };
}
