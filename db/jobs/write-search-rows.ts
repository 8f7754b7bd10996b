import { inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { insertRows, overwriteAllBut } from "@/db/insert-rows";
import { jobSearch } from "@/db/schema/job-search";
import { roles } from "@/db/schema/roles";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { acceptedPlaces } from "@/domain/search/accepted-places";
import { toSearchVector } from "@/domain/search/search-vector";
import { htmlToText } from "./sanitise-description";
import type { WrittenJob } from "./save-jobs";

type RoleName = { code: number; name: string };
/** What a search row is made of. */
export type SearchedJob = Pick<
  WrittenJob,
  "id" | "company" | "draft" | "settlement" | "descriptionHtml"
>;

/** Brings the search rows of these listings in line: one for each published, none for the others. */
export async function writeSearchRows(db: Database, written: readonly WrittenJob[]): Promise<void> {
  const hidden = written.filter(({ state }) => state !== "published").map(({ id }) => id);
  if (hidden.length > 0) await db.delete(jobSearch).where(inArray(jobSearch.jobId, hidden));
  const published = written.filter(({ state }) => state === "published");
  if (published.length === 0) return;
  const roleNames = await readRoleNames(db);
  const rows = published.map((job) => toSearchRow(job, roleNames));
  await db.execute(
    sql`${insertRows(jobSearch, rows)} on conflict (job_id) do update set ${overwriteAllBut(jobSearch, ["jobId"])}`,
  );
}

/** Codes and names of all roles, by slug. */
export async function readRoleNames(db: Database): Promise<Map<string, RoleName>> {
  const rows = await db
    .select({ slug: roles.slug, code: roles.code, name: roles.name })
    .from(roles);
  return new Map(rows.map(({ slug, code, name }) => [slug, { code, name }]));
}

/** The search row of a published listing; `roleNames` by slug. */
export function toSearchRow(job: SearchedJob, roleNames: ReadonlyMap<string, RoleName>) {
  const { id, company, draft, settlement } = job;
  const role = draft.role === null ? undefined : roleNames.get(draft.role);
  const skillNames = draft.skills.map(({ name }) => name);
  const { min, max } = settlement.annualUsd ?? { min: null, max: null };
  return {
    jobId: id,
    postedAt: draft.publishedAt ?? draft.closedAt ?? new Date(0),
    companyId: company.id,
    roleCode: role?.code ?? null,
    levelCode: codeOf(levels, draft.level),
    workplaceCode: codeOf(workplaces, draft.workplace),
    employmentMask: employmentMask(draft.employmentTypes),
    countries: acceptedPlaces(draft),
    skillSlugs: [...new Set(draft.skills.map(({ slug }) => slug))].sort(),
    // An open end is unknown; the known one stands for it where listings are compared by pay.
    annualUsdMin: min ?? max,
    annualUsdMax: max ?? min,
    titleWords: toSearchVector([
      { text: draft.title, weight: "A" },
      { text: company.name, weight: "B" },
      { text: role?.name ?? "", weight: "C" },
      ...skillNames.map((text) => ({ text, weight: "C" as const })),
    ]),
    descriptionWords: toSearchVector([{ text: htmlToText(job.descriptionHtml), weight: "D" }]),
  };
}

/** A set of employment types as the bits of `employmentTypes`, lowest first. */
export function employmentMask(types: readonly (typeof employmentTypes)[number][]): number {
  return types.reduce((mask, type) => mask | (1 << employmentTypes.indexOf(type)), 0);
}

function codeOf<Word>(words: readonly Word[], word: Word | null): number | null {
  return word === null ? null : words.indexOf(word);
}
