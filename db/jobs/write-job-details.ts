import { inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobEligibleRegions } from "@/db/schema/job-eligible-regions";
import { jobPlaces } from "@/db/schema/job-places";
import { jobSkills } from "@/db/schema/job-skills";
import { skills } from "@/db/schema/skills";
import type { WrittenJob } from "./save-jobs";

/** Most rows of one statement; a batch of listings with many places exceeds it. */
const ROWS = 5000;

/** Replaces the places, eligible regions and skills of these listings. */
export async function writeJobDetails(db: Database, written: readonly WrittenJob[]): Promise<void> {
  const known = written.filter(({ stored }) => stored !== undefined).map(({ id }) => id);
  if (known.length > 0) {
    await db.delete(jobPlaces).where(inArray(jobPlaces.jobId, known));
    await db.delete(jobEligibleRegions).where(inArray(jobEligibleRegions.jobId, known));
    await db.delete(jobSkills).where(inArray(jobSkills.jobId, known));
  }
  const places = written.flatMap(({ id, draft }) =>
    draft.places.map((place, position) => ({ jobId: id, position, ...place })),
  );
  for (const rows of slices(places)) await db.insert(jobPlaces).values(rows);
  const regions = written.flatMap(({ id, draft }) =>
    [...new Set(draft.eligibleRegions)].map((region) => ({ jobId: id, region })),
  );
  for (const rows of slices(regions)) await db.insert(jobEligibleRegions).values(rows);
  await writeSkills(db, written);
}

async function writeSkills(db: Database, written: readonly WrittenJob[]): Promise<void> {
  const named = new Map(
    written.flatMap(({ draft }) => draft.skills.map((skill) => [skill.slug, skill])),
  );
  if (named.size === 0) return;
  // In one order everywhere, so that two saves that add the same skills never wait for each other.
  const sorted = [...named.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  await db.insert(skills).values(sorted).onConflictDoNothing();
  const rows = written.flatMap(({ id, draft }) =>
    [...new Set(draft.skills.map(({ slug }) => slug))].map((skillSlug) => ({
      jobId: id,
      skillSlug,
    })),
  );
  for (const slice of slices(rows)) await db.insert(jobSkills).values(slice);
}

function slices<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / ROWS);
  return Array.from({ length: count }, (_, index) => rows.slice(index * ROWS, (index + 1) * ROWS));
}
