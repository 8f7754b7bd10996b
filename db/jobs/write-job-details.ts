import { inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { insertRows } from "@/db/insert-rows";
import { jobEligibleRegions } from "@/db/schema/job-eligible-regions";
import { jobPlaces } from "@/db/schema/job-places";
import { jobSkills } from "@/db/schema/job-skills";
import { skills } from "@/db/schema/skills";
import type { WrittenJob } from "./save-jobs";

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
  if (places.length > 0) await db.execute(insertRows(jobPlaces, places));
  const regions = written.flatMap(({ id, draft }) =>
    [...new Set(draft.eligibleRegions)].map((region) => ({ jobId: id, region })),
  );
  if (regions.length > 0) await db.execute(insertRows(jobEligibleRegions, regions));
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
  await db.execute(insertRows(jobSkills, rows));
}
