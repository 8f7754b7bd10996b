import type { ComparisonTexts } from "./arrange-text";
import type { PayCell, RolePay } from "./choose-role-pay";
import type { PayComparison } from "./compare-role-pay";
import type { ToolFacts } from "./occupation-tools";
import type { OutlookFacts } from "./outlook-facts";

/** Everything a comparison is made of; its words are those of `ComparisonTexts`. */
export interface ComparisonMaterial extends ComparisonTexts {
  outlook: readonly [OutlookFacts | null, OutlookFacts | null];
  pay: readonly [RolePay<PayCell>, RolePay<PayCell>];
  payComparison: PayComparison["kind"];
  /** Whether both roles have a level or a country in common whose pay may be shown. */
  hasBreakdown: boolean;
  /** Whether the pay of their levels says something of moves from one role to the other. */
  hasSteps: boolean;
  /** Whether listings of both roles are enough to count the skills and the tools they ask for. */
  hasAskedSkills: boolean;
  hasAskedTools: boolean;
  /** What the official lists of tools of the two occupations say beside each other. */
  officialTools: ToolFacts["kind"];
  /** Employers with open listings of both. */
  sharedEmployers: number;
  /** Open listings of each role. */
  openJobs: readonly [number, number];
  /** Listings chosen for this page, see `db/articles/list-matching-jobs.ts`. */
  matchingJobs: number;
  relatedArticles: number;
}
