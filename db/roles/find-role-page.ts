import { findRoleProfile } from "@/db/articles/find-role-profile";
import { type ListedComparison, listComparisons } from "@/db/articles/list-comparisons";
import type { Database } from "@/db/connect";
import { findOutlooks } from "@/db/external-facts/find-outlooks";
import { findTools } from "@/db/external-facts/find-tools";
import type { JobListItem } from "@/db/jobs/job-list-item";
import { listJobs } from "@/db/jobs/list-jobs";
import { type ArrangedRole, arrangeRole } from "@/domain/article/arrange-role";
import type { Article } from "@/domain/article/article";
import type { RolePay } from "@/domain/article/choose-role-pay";
import { listNeighbours, type NeighbourRoles } from "@/domain/article/neighbour-roles";
import type { OccupationTools } from "@/domain/article/occupation-tools";
import type { OutlookFacts } from "@/domain/article/outlook-facts";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { smallestShown } from "@/domain/statistics/disclosure";
import { type AskedSkills, countAskedSkills } from "./count-asked-skills";
import { findRolePay } from "./find-role-pays";
import { type FoundRole, findRoles } from "./find-roles";
import { type ListedRole, listRoles } from "./list-roles";

const mostJobs = 5;

/** All that the page of a role shows. */
export type FoundRolePage = {
  role: FoundRole;
  /** `null` when nobody has written it. */
  profile: Article | null;
  arranged: ArrangedRole;
  pay: RolePay<CellStatistics>;
  outlook: OutlookFacts | null;
  /** Tools in demand in its occupation. */
  tools: OccupationTools | null;
  /** `null` when fewer than five open listings have a text. */
  asked: AskedSkills | null;
  neighbours: NeighbourRoles<ListedRole>;
  /** Edited comparisons that speak of the role. */
  comparisons: ListedComparison[];
  /** The newest open listings. */
  jobs: JobListItem[];
};

/** Reads and arranges the page of a role; `null` when it is not in the database. */
export async function findRolePage(
  db: Database,
  { slug, now }: { slug: string; now: Date },
): Promise<FoundRolePage | null> {
  const role = (await findRoles(db, [slug])).get(slug);
  if (!role) return null;
  const socs = role.soc === null ? [] : [role.soc];
  const [profile, comparisons, roles, pay, outlooks, tools, counts, jobs] = await Promise.all([
    findRoleProfile(db, slug),
    listComparisons(db, { role: slug }),
    listRoles(db),
    findRolePay(db, slug),
    findOutlooks(db, socs),
    findTools(db, socs),
    countAskedSkills(db, [slug]),
    listJobs(db, { roleSlugs: [slug], limit: mostJobs, now }),
  ]);
  const outlook = outlooks.get(role.soc ?? "") ?? null;
  const officialTools = tools.get(role.soc ?? "") ?? null;
  const counted = counts.get(slug);
  const asked = counted && counted.listings >= smallestShown ? counted : null;
  const neighbours = listNeighbours(role, roles);
  const isAskedFor = (kind: "skill" | "tool") =>
    asked?.skills.some((skill) => skill.kind === kind) ?? false;
  const arranged = arrangeRole(profile, {
    hasFigures: outlook !== null,
    hasPay: pay.speaker !== null,
    hasAskedSkills: isAskedFor("skill"),
    hasAskedTools: isAskedFor("tool"),
    hasOfficialTools: officialTools !== null,
    hasNeighbours: Object.values(neighbours).flat().length > 0 || comparisons.length > 0,
    hasJobs: jobs.length > 0,
  });
  return {
    role,
    profile,
    arranged,
    pay,
    outlook,
    tools: officialTools,
    asked,
    neighbours,
    comparisons,
    jobs,
  };
}
