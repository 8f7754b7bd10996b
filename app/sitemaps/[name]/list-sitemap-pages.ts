import { listComparisonsForSitemap } from "@/db/articles/list-comparisons-for-sitemap";
import { db } from "@/db/client";
import { listCompanies } from "@/db/companies/list-companies";
import { listSitemapJobs } from "@/db/jobs/list-sitemap-jobs";
import { listRoles } from "@/db/roles/list-roles";
import { findCells } from "@/db/salaries/find-cell";
import { sitemapMostUrls } from "@/domain/feed/write-sitemap";
import { countryName } from "@/domain/job/place/regions";
import { cellHref } from "@/domain/statistics/cell-address";

export type SitemapPage = { path: string; changedAt: Date | null };

const staticPaths = [
  "/",
  "/jobs",
  "/companies",
  "/salaries",
  "/salaries/check",
  "/roles",
  "/compare",
  "/method",
  "/data",
  "/api/docs",
] as const;

/** The pages of a sitemap by its file name; `null` where there is no such sitemap. */
export async function listSitemapPages(name: string): Promise<SitemapPage[] | null> {
  const [, kind = "", from] = /^([a-z]+)(?:-(\d{1,15}))?\.xml$/.exec(name) ?? [];
  if (kind === "jobs" && from !== undefined) return listJobs(Number(from));
  if (from !== undefined) return null;
  switch (kind) {
    case "static":
      return staticPaths.map((path) => ({ path, changedAt: null }));
    case "companies":
      return listEmployers();
    case "roles":
      return listProfiles();
    case "salaries":
      return listCells();
    case "comparisons":
      return listComparisons();
    default:
      return null;
  }
}

async function listJobs(from: number): Promise<SitemapPage[]> {
  const jobs = await listSitemapJobs(db, { from, limit: sitemapMostUrls });
  return jobs.map(({ slug, changedAt }) => ({ path: `/jobs/${slug}`, changedAt }));
}

async function listEmployers(): Promise<SitemapPage[]> {
  const companies = await listCompanies(db, { limit: sitemapMostUrls });
  return companies
    .filter(({ sample }) => !sample)
    .map(({ slug, changedAt }) => ({ path: `/companies/${slug}`, changedAt }));
}

/** Roles that have a profile; a page without one says too little. */
async function listProfiles(): Promise<SitemapPage[]> {
  const roles = await listRoles(db);
  return roles
    .filter(({ changedAt }) => changedAt !== null)
    .map(({ slug, changedAt }) => ({ path: `/roles/${slug}`, changedAt }));
}

/** Roles, worldwide and by country, whose figures are solid. */
async function listCells(): Promise<SitemapPage[]> {
  const roles = await findCells(db, {}, "role");
  const pages: SitemapPage[] = [];
  for (const [role, cell] of roles) {
    if (!isSolid(cell)) continue;
    const address = { role, level: null, year: null, workplace: null, employmentType: null };
    pages.push({ path: cellHref({ ...address, country: null }), changedAt: toDate(cell) });
    for (const [country, part] of await findCells(db, { role }, "country")) {
      if (countryName(country) === null || !isSolid(part)) continue;
      pages.push({ path: cellHref({ ...address, country }), changedAt: toDate(part) });
    }
  }
  return pages;
}

async function listComparisons(): Promise<SitemapPage[]> {
  const comparisons = await listComparisonsForSitemap(db);
  return comparisons.map(({ slug, changedAt }) => ({ path: `/compare/${slug}`, changedAt }));
}

type Cell = Awaited<ReturnType<typeof findCells>> extends Map<string, infer Value> ? Value : never;

function isSolid({ disclosure }: Cell): boolean {
  return disclosure.shown && !disclosure.thin;
}

function toDate({ updatedOn }: Cell): Date | null {
  return updatedOn === null ? null : new Date(`${updatedOn}T00:00:00Z`);
}
