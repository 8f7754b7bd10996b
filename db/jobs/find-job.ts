import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobEligibleRegions } from "@/db/schema/job-eligible-regions";
import { jobPlaces } from "@/db/schema/job-places";
import { jobSkills } from "@/db/schema/job-skills";
import { jobs } from "@/db/schema/jobs";
import { skills } from "@/db/schema/skills";
import { verdictFindings } from "@/db/schema/verdict-findings";
import { verdicts } from "@/db/schema/verdicts";
import type { FindingCode, VerdictOutcome } from "@/domain/salary/verdict";
import { isFeatured, type JobListItem, jobListColumns, toJobListItem } from "./job-list-item";
import { descriptionColumns, readPublicDescription } from "./public-description";

/** A verdict in force, as visitors may read it. */
export type PublicVerdict = {
  outcome: VerdictOutcome;
  /**
   * Most serious first. A finding on pay that is not shown has no message, since that would say
   * the amounts.
   */
  findings: { code: FindingCode; message: string | null }[];
  method: string;
  judgedAt: Date;
};

export type JobPlace = {
  country: string | null;
  region: string | null;
  city: string | null;
  text: string;
};

/** A listing as its own page shows it: pay and reasons only as visitors may see them. */
export type JobDetail = JobListItem & {
  descriptionHtml: string;
  applyUrl: string | null;
  state: (typeof jobs.$inferSelect)["state"];
  validThrough: Date | null;
  closedAt: Date | null;
  updatedAt: Date;
  source: string;
  sourceUrl: string | null;
  sourceJobId: string;
  companyWebsite: string | null;
  places: JobPlace[];
  /** Countries (`US`) and region slugs (`europe`) that a remote listing accepts. */
  eligibleRegions: string[];
  skills: { slug: string; name: string }[];
  verdict: PublicVerdict | null;
};

/** States of a listing that has a page: open, or closed after it was open. */
const visibleStates = ["published", "paused", "filled", "expired"] as const;

/**
 * The listing at an address, open or closed; `null` for drafts, pending and removed ones, which
 * visitors may not see, and for addresses that are none.
 */
export async function findJob(
  db: Database,
  { slug, now }: { slug: string; now: Date },
): Promise<JobDetail | null> {
  const [row] = await db
    .select({
      ...jobListColumns,
      featured: isFeatured(now),
      ...descriptionColumns,
      applyUrl: jobs.applyUrl,
      state: jobs.state,
      validThrough: jobs.validThrough,
      closedAt: jobs.closedAt,
      updatedAt: jobs.updatedAt,
      source: jobs.source,
      sourceUrl: jobs.sourceUrl,
      sourceJobId: jobs.sourceJobId,
      companyWebsite: companies.website,
    })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .where(and(eq(jobs.slug, slug), inArray(jobs.state, [...visibleStates])));
  if (!row) return null;
  const [places, regions, skillRows, verdict] = await Promise.all([
    listPlaces(db, row.id),
    listRegions(db, row.id),
    listSkills(db, row.id),
    findVerdict(db, row.id, row.payState === "shown"),
  ]);
  const {
    postedPayMinHundredths: _min,
    postedPayMaxHundredths: _max,
    heldEndsHundredths: _ends,
    ...known
  } = row;
  return {
    ...known,
    ...toJobListItem(known),
    descriptionHtml: readPublicDescription(row),
    places,
    eligibleRegions: regions,
    skills: skillRows,
    verdict,
  };
}

function listPlaces(db: Database, jobId: number): Promise<JobPlace[]> {
  const { country, region, city, text, position } = jobPlaces;
  return db
    .select({ country, region, city, text })
    .from(jobPlaces)
    .where(eq(jobPlaces.jobId, jobId))
    .orderBy(asc(position));
}

async function listRegions(db: Database, jobId: number): Promise<string[]> {
  const rows = await db
    .select({ region: jobEligibleRegions.region })
    .from(jobEligibleRegions)
    .where(eq(jobEligibleRegions.jobId, jobId))
    .orderBy(asc(jobEligibleRegions.region));
  return rows.map(({ region }) => region);
}

function listSkills(db: Database, jobId: number): Promise<{ slug: string; name: string }[]> {
  return db
    .select({ slug: skills.slug, name: skills.name })
    .from(jobSkills)
    .innerJoin(skills, eq(skills.slug, jobSkills.skillSlug))
    .where(eq(jobSkills.jobId, jobId))
    .orderBy(asc(skills.name));
}

async function findVerdict(
  db: Database,
  jobId: number,
  isShown: boolean,
): Promise<PublicVerdict | null> {
  const [newest] = await db
    .select({
      id: verdicts.id,
      outcome: verdicts.outcome,
      method: verdicts.methodVersion,
      judgedAt: verdicts.judgedAt,
    })
    .from(verdicts)
    .where(eq(verdicts.jobId, jobId))
    .orderBy(desc(verdicts.id))
    .limit(1);
  if (!newest) return null;
  const findings = await db
    .select({ code: verdictFindings.code, message: verdictFindings.message })
    .from(verdictFindings)
    .where(eq(verdictFindings.verdictId, newest.id))
    .orderBy(asc(verdictFindings.position));
  const { outcome, method, judgedAt } = newest;
  return {
    outcome,
    method,
    judgedAt,
    findings: findings.map(({ code, message }) => ({ code, message: isShown ? message : null })),
  };
}
