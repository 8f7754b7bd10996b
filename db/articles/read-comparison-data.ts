import { and, eq, inArray, or } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { findOutlooks } from "@/db/external-facts/find-outlooks";
import { findTools } from "@/db/external-facts/find-tools";
import { type AskedSkills, countAskedSkills } from "@/db/roles/count-asked-skills";
import { findRoleBreakdowns, type RoleBreakdown } from "@/db/roles/find-role-breakdowns";
import { findRolePays } from "@/db/roles/find-role-pays";
import { type FoundRole, findRoles } from "@/db/roles/find-roles";
import { listHiringCompanies } from "@/db/roles/list-hiring-companies";
import { articles } from "@/db/schema/articles";
import type { Article } from "@/domain/article/article";
import type { RolePay } from "@/domain/article/choose-role-pay";
import { comparisonSlug } from "@/domain/article/comparison-slug";
import type { OccupationTools } from "@/domain/article/occupation-tools";
import type { OutlookFacts } from "@/domain/article/outlook-facts";
import type { HiringCompany } from "@/domain/article/share-employers";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { type ListedComparison, listComparisons } from "./list-comparisons";
import { readArticles } from "./read-articles";

/** All that is known of some roles, from which the comparison of any two of them is put together. */
export type ComparisonData = {
  roles: ReadonlyMap<string, FoundRole>;
  /** By slug of the role, and by slug of the comparison. */
  profiles: ReadonlyMap<string, Article>;
  edited: ReadonlyMap<string, Article>;
  /** Every edited comparison of the site, for related ones. */
  comparisons: readonly ListedComparison[];
  pays: ReadonlyMap<string, RolePay<CellStatistics>>;
  /** Of these roles, and of those that speak for their pay. */
  breakdowns: ReadonlyMap<string, RoleBreakdown>;
  asked: ReadonlyMap<string, AskedSkills>;
  hiring: ReadonlyMap<string, HiringCompany[]>;
  /** By code of the occupation. */
  outlooks: ReadonlyMap<string, OutlookFacts>;
  tools: ReadonlyMap<string, OccupationTools>;
};

/** Reads what is known of roles, two of them or all, each part at once. */
export async function readComparisonData(
  db: Database,
  slugs: readonly string[],
): Promise<ComparisonData> {
  const [written, comparisons, { roles, outlooks, tools }, pays, asked, hiring] = await Promise.all(
    [
      readWritten(db, slugs),
      listComparisons(db),
      readRoles(db, slugs),
      readPays(db, slugs),
      countAskedSkills(db, slugs),
      listHiringCompanies(db, slugs),
    ],
  );
  return { ...written, ...pays, comparisons, roles, outlooks, tools, asked, hiring };
}

async function readWritten(db: Database, slugs: readonly string[]) {
  const pairs = slugs.flatMap((a) =>
    slugs.flatMap((b) => (a === b ? [] : [comparisonSlug([a, b])])),
  );
  const found = await readArticles(
    db,
    or(
      and(eq(articles.kind, "role"), inArray(articles.slug, [...slugs])),
      and(eq(articles.kind, "comparison"), inArray(articles.slug, pairs)),
    ),
  );
  const ofKind = (kind: Article["kind"]) =>
    new Map(
      found.flatMap((article) => (article.kind === kind ? [[article.slug, article] as const] : [])),
    );
  return { profiles: ofKind("role"), edited: ofKind("comparison") };
}

async function readRoles(db: Database, slugs: readonly string[]) {
  const roles = await findRoles(db, slugs);
  const socs = [...roles.values()].flatMap(({ soc }) => soc ?? []);
  const [outlooks, tools] = await Promise.all([findOutlooks(db, socs), findTools(db, socs)]);
  return { roles, outlooks, tools };
}

async function readPays(db: Database, slugs: readonly string[]) {
  // Most roles speak for themselves, so that nothing waits to learn who does.
  const [pays, own] = await Promise.all([findRolePays(db, slugs), findRoleBreakdowns(db, slugs)]);
  const standIns = [...pays.values()].flatMap(({ speaker }) =>
    speaker && !own.has(speaker.role) ? [speaker.role] : [],
  );
  if (standIns.length === 0) return { pays, breakdowns: own };
  return { pays, breakdowns: new Map([...own, ...(await findRoleBreakdowns(db, standIns))]) };
}
