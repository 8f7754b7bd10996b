import type { ComparisonTexts } from "./arrange-text";
import type { PayCell, RolePay } from "./choose-role-pay";
import type { OutlookFacts } from "./outlook-facts";

/** Everything a comparison is made of; its words are those of `ComparisonTexts`. */
export interface ComparisonMaterial extends ComparisonTexts {
  outlook: readonly [OutlookFacts | null, OutlookFacts | null];
  pay: readonly [RolePay<PayCell>, RolePay<PayCell>];
  /** Whether listings of both roles are enough to count what they ask for. */
  hasAskedSkills: boolean;
  /** Open listings of each role. */
  openJobs: readonly [number, number];
  /** Listings chosen for this page, see `db/articles/list-matching-jobs.ts`. */
  matchingJobs: number;
  relatedArticles: number;
}
