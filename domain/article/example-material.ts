import { findRole } from "@/domain/role/taxonomy";
import type { Article } from "./article";
import { chooseRolePay } from "./choose-role-pay";
import type { ComparisonMaterial } from "./comparison-material";
import { comparisonSlug, type RolePair } from "./comparison-slug";
import { examplePayCell } from "./example-pay-cell";

/** The material of a comparison with words and without any data, for tests. */
export function exampleMaterial(pair: RolePair, written: readonly Article[]): ComparisonMaterial {
  const find = (kind: Article["kind"], slug: string) =>
    written.find((article) => article.kind === kind && article.slug === slug) ?? null;
  const profiles = [find("role", pair[0]), find("role", pair[1])] as const;
  const role = (at: 0 | 1) => {
    const name = findRole(pair[at])?.name ?? pair[at];
    return { slug: pair[at], name, title: profiles[at]?.title ?? name };
  };
  const pay = (slug: string) => chooseRolePay([{ role: slug, cell: examplePayCell(0) }]);
  return {
    roles: [role(0), role(1)],
    article: find("comparison", comparisonSlug(pair)),
    profiles,
    outlook: [null, null],
    pay: [pay(pair[0]), pay(pair[1])],
    payComparison: "too-few",
    hasBreakdown: false,
    hasSteps: false,
    hasAskedSkills: false,
    hasAskedTools: false,
    officialTools: "unknown",
    sharedEmployers: 0,
    openJobs: [0, 0],
    matchingJobs: 0,
    relatedArticles: 0,
  };
}
