import type { AskedSkills } from "@/db/roles/count-asked-skills";
import type { FoundRole } from "@/db/roles/find-roles";
import { arrangeComparison } from "@/domain/article/arrange-comparison";
import type { ArrangedComparison } from "@/domain/article/arranged-comparison";
import { type Article, sectionsOf } from "@/domain/article/article";
import type { RolePay } from "@/domain/article/choose-role-pay";
import { compareRolePay, type PayComparison } from "@/domain/article/compare-role-pay";
import { canonicalPair, comparisonSlug, type RolePair } from "@/domain/article/comparison-slug";
import { isIndexable } from "@/domain/article/is-indexable";
import {
  contrastTools,
  type OccupationTools,
  type ToolFacts,
} from "@/domain/article/occupation-tools";
import type { OutlookFacts } from "@/domain/article/outlook-facts";
import { rankRelated } from "@/domain/article/rank-related";
import { type SharedEmployer, shareEmployers } from "@/domain/article/share-employers";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { comparePayParts, type PayParts } from "./compare-pay-parts";
import type { ListedComparison } from "./list-comparisons";
import type { ComparisonData } from "./read-comparison-data";
import { type AskedOfBoth, splitAsked } from "./split-asked";

const mostRelated = 5;

type Two<Value> = readonly [Value, Value];

/** A comparison without its listings, both roles always in the order of `pair`. */
export type AssembledComparison = AskedOfBoth &
  PayParts & {
    pair: RolePair;
    roles: Two<FoundRole>;
    arranged: ArrangedComparison;
    pay: Two<RolePay<CellStatistics>>;
    payComparison: PayComparison;
    outlook: Two<OutlookFacts | null>;
    /** The official lists of tools of the two occupations, and what they say beside each other. */
    tools: Two<OccupationTools | null>;
    toolFacts: ToolFacts;
    employers: SharedEmployer[];
    related: ListedComparison[];
    /** Whether search engines may list the page. */
    isIndexable: boolean;
  };

/**
 * Puts the comparison of two roles together, given in either order, from what was read of them.
 * `null` when one of the roles is not in the database.
 * @param matchingJobs how many listings stand beside it
 */
export function assembleComparison(
  data: ComparisonData,
  given: RolePair,
  matchingJobs: number,
): AssembledComparison | null {
  const pair = canonicalPair(given, new Set(data.edited.keys()));
  const [a, b] = [data.roles.get(pair[0]), data.roles.get(pair[1])];
  const pay = [data.pays.get(pair[0]), data.pays.get(pair[1])] as const;
  if (!a || !b || !pay[0] || !pay[1]) return null;
  const facts = assembleFacts(data, [a, b], [pay[0], pay[1]]);
  const texts = {
    article: data.edited.get(comparisonSlug(pair)) ?? null,
    profiles: [data.profiles.get(a.slug) ?? null, data.profiles.get(b.slug) ?? null] as const,
  };
  const related = rankRelated(toRelatable(pair, texts), data.comparisons, mostRelated);
  const arranged = arrangeComparison({
    ...texts,
    ...facts,
    roles: [name(a, texts.profiles[0]?.title), name(b, texts.profiles[1]?.title)],
    payComparison: facts.payComparison.kind,
    hasBreakdown: facts.byLevel.shown.length + facts.byCountry.shown.length > 0,
    hasSteps: facts.moves !== null,
    hasAskedSkills: facts.askedSkills !== null,
    hasAskedTools: facts.askedTools !== null,
    officialTools: facts.toolFacts.kind,
    sharedEmployers: facts.employers.length,
    openJobs: [a.openJobs, b.openJobs],
    matchingJobs,
    // The profiles of the two roles are read beside it as well.
    relatedArticles: related.length + texts.profiles.filter(Boolean).length,
  });
  return {
    ...facts,
    pair,
    roles: [a, b],
    arranged,
    related,
    isIndexable: isIndexable(
      arranged.isEdited,
      facts.pay.map(({ own }) => own.cell),
    ),
  };
}

function assembleFacts(
  data: ComparisonData,
  [a, b]: Two<FoundRole>,
  pay: Two<RolePay<CellStatistics>>,
) {
  const outlook = ({ soc }: FoundRole) => (soc === null ? null : (data.outlooks.get(soc) ?? null));
  const tools = ({ soc }: FoundRole) => (soc === null ? null : (data.tools.get(soc) ?? null));
  const asked = ({ slug }: FoundRole) => data.asked.get(slug) ?? nothingAsked;
  const hiring = ({ slug }: FoundRole) => data.hiring.get(slug) ?? [];
  const sketches = new Map([...data.breakdowns].map(([role, { sketch }]) => [role, sketch]));
  const payComparison = compareRolePay(...pay, sketches);
  return {
    ...comparePayParts(payComparison, data.breakdowns),
    ...splitAsked([asked(a), asked(b)]),
    pay,
    payComparison,
    outlook: [outlook(a), outlook(b)] as const,
    tools: [tools(a), tools(b)] as const,
    toolFacts: contrastTools(tools(a), tools(b)),
    employers: shareEmployers(hiring(a), hiring(b)),
  };
}

const nothingAsked: AskedSkills = { listings: 0, samples: 0, skills: [] };

/** A role without a profile has its name as its title. */
function name({ slug, name: roleName }: FoundRole, title = roleName) {
  return { slug, name: roleName, title };
}

function toRelatable(
  pair: RolePair,
  { article, profiles }: { article: Article | null; profiles: Two<Article | null> },
) {
  const sources = article ? [article] : profiles;
  const skills = sources.flatMap((source) =>
    [...sectionsOf(source, "skills"), ...sectionsOf(source, "tools")].flatMap(({ items }) => items),
  );
  return { slug: comparisonSlug(pair), roles: pair, skills };
}
