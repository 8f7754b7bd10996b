import type { Database } from "@/db/connect";
import { findOutlooks } from "@/db/external-facts/find-outlooks";
import type { JobListItem } from "@/db/jobs/job-list-item";
import { type AskedSkills, countAskedSkills } from "@/db/roles/count-asked-skills";
import { findRolePays } from "@/db/roles/find-role-pays";
import { type FoundRole, findRoles } from "@/db/roles/find-roles";
import { arrangeComparison } from "@/domain/article/arrange-comparison";
import type { ArrangedComparison } from "@/domain/article/arranged-comparison";
import { sectionsOf } from "@/domain/article/article";
import type { RolePay } from "@/domain/article/choose-role-pay";
import { compareRolePay, type PayComparison } from "@/domain/article/compare-role-pay";
import { comparisonSlug, type RolePair } from "@/domain/article/comparison-slug";
import { isIndexable } from "@/domain/article/is-indexable";
import type { OutlookFacts } from "@/domain/article/outlook-facts";
import { rankRelated } from "@/domain/article/rank-related";
import { type SkillSplit, splitByLift } from "@/domain/article/split-by-lift";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { type ComparisonTexts, findComparisonTexts } from "./find-comparison-texts";
import { type ListedComparison, listComparisons } from "./list-comparisons";
import { listMatchingJobs } from "./list-matching-jobs";

const mostJobs = 8;
const mostRelated = 5;

type Two<Value> = readonly [Value, Value];

/** All that the page of a comparison shows, both roles always in the order of `pair`. */
export type FoundComparison = {
  pair: RolePair;
  roles: Two<FoundRole>;
  arranged: ArrangedComparison;
  pay: Two<RolePay<CellStatistics>>;
  payComparison: PayComparison;
  outlook: Two<OutlookFacts | null>;
  asked: Two<AskedSkills>;
  /** Skills by slug; `null` where too few listings have a text. */
  askedSplit: SkillSplit | null;
  jobs: JobListItem[];
  related: ListedComparison[];
  /** Whether search engines may list the page. */
  isIndexable: boolean;
};

/**
 * Reads and arranges the comparison of two different roles, given in either order: `pair` of the
 * answer is the canonical one. `null` when one of the roles is not in the database.
 */
export async function findComparison(
  db: Database,
  { pair: given, now }: { pair: RolePair; now: Date },
): Promise<FoundComparison | null> {
  const [texts, roles, comparisons] = await Promise.all([
    findComparisonTexts(db, given),
    findRoles(db, given),
    listComparisons(db),
  ]);
  const { pair } = texts;
  const [roleA, roleB] = [roles.get(pair[0]), roles.get(pair[1])];
  if (!roleA || !roleB) return null;
  const data = await readData(db, [roleA, roleB], now);
  const related = rankRelated(toRelatable(texts), comparisons, mostRelated);
  const arranged = arrangeComparison({
    ...texts,
    ...data,
    roles: [name(roleA, texts.profiles[0]?.title), name(roleB, texts.profiles[1]?.title)],
    hasAskedSkills: data.askedSplit !== null,
    openJobs: [roleA.openJobs, roleB.openJobs],
    matchingJobs: data.jobs.length,
    // The profiles of the two roles are read beside it as well.
    relatedArticles: related.length + texts.profiles.filter(Boolean).length,
  });
  return {
    ...data,
    pair,
    roles: [roleA, roleB],
    arranged,
    payComparison: compareRolePay(...data.pay),
    related,
    isIndexable: isIndexable(
      arranged.isEdited,
      data.pay.map(({ own }) => own.cell),
    ),
  };
}

async function readData(db: Database, [a, b]: Two<FoundRole>, now: Date) {
  const roleSlugs = [a.slug, b.slug];
  const socs = [a.soc, b.soc].flatMap((soc) => soc ?? []);
  const [pays, outlooks, counts, jobs] = await Promise.all([
    findRolePays(db, [a.slug, b.slug]),
    findOutlooks(db, socs),
    countAskedSkills(db, roleSlugs),
    listMatchingJobs(db, { roleSlugs, limit: mostJobs, now }),
  ]);
  const asked = (role: FoundRole) => counts.get(role.slug) ?? nothingAsked;
  const outlook = ({ soc }: FoundRole) => (soc === null ? null : (outlooks.get(soc) ?? null));
  return {
    pay: pays,
    outlook: [outlook(a), outlook(b)] as const,
    asked: [asked(a), asked(b)] as const,
    askedSplit: splitByLift(toCounts(asked(a)), toCounts(asked(b))),
    jobs,
  };
}

const nothingAsked: AskedSkills = { listings: 0, samples: 0, skills: [] };

function toCounts({ listings, skills }: AskedSkills) {
  return { listings, skills: new Map(skills.map((skill) => [skill.slug, skill.listings])) };
}

/** A role without a profile has its name as its title. */
function name({ slug, name: roleName }: FoundRole, title = roleName) {
  return { slug, name: roleName, title };
}

function toRelatable({ pair, article, profiles }: ComparisonTexts) {
  const sources = article ? [article] : profiles;
  const skills = sources.flatMap((source) =>
    [...sectionsOf(source, "skills"), ...sectionsOf(source, "tools")].flatMap(({ items }) => items),
  );
  return { slug: comparisonSlug(pair), roles: pair, skills };
}
