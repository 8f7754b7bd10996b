import type { ArticleSection } from "./article";
import type { Contrast } from "./contrast-lists";

/** The sections of a comparison, in reading order. */
export const comparisonSections = [
  "introduction",
  "glance",
  "definition",
  "responsibilities",
  "skills",
  "tools",
  "education",
  "industries",
  "outlook",
  "pay",
  "breakdown",
  "moves",
  "employers",
  "tips",
  "verdict",
  "jobs",
  "related",
] as const;
export type ComparisonSection = (typeof comparisonSections)[number];

/** One of the two roles of a comparison. */
export interface ComparedRole {
  slug: string;
  /** `Machine Learning Engineer`. */
  name: string;
  /** In sentence case: `Machine learning engineer`. */
  title: string;
}

/** What is said of one role within a section. */
export type Side = Pick<ArticleSection, "heading" | "body" | "items"> & { role: ComparedRole };

/** Text of the whole, text of each role, or both; never empty. */
export interface TextSection {
  kind:
    | "introduction"
    | "definition"
    | "responsibilities"
    | "education"
    | "industries"
    | "tips"
    | "verdict";
  body: string;
  items: readonly string[];
  sides: readonly Side[];
}

/** Three columns; those of the roles are never empty. */
export interface ContrastSection {
  kind: "skills" | "tools";
  contrast: Contrast;
}

/** Text, and whether there are official figures beside it; never neither. */
export interface OutlookSection {
  kind: "outlook";
  body: string;
  sides: readonly Side[];
  hasFigures: boolean;
}

/** What editors say of moves, and whether the steps of pay stand beside it; never neither. */
export interface MovesSection {
  kind: "moves";
  body: string;
  sides: readonly Side[];
  hasSteps: boolean;
}

/** A section that shows data which the caller holds. */
export interface DataSection {
  kind: "glance" | "pay" | "breakdown" | "employers" | "jobs" | "related";
}

export type ArrangedSection = (
  | TextSection
  | ContrastSection
  | OutlookSection
  | MovesSection
  | DataSection
) & {
  heading: string;
  /** Unique in the article. */
  anchor: string;
};

/** Why a section, or one role's part of it, was left out. */
export type MissingReason =
  | "not-written"
  | "one-side-written"
  | "no-figures"
  | "too-few-ranges"
  | "too-few-listings"
  | "no-contrast"
  | "not-comparable"
  | "no-shared-employer"
  | "no-open-jobs"
  | "nothing-related";

/** What an editor should know is not there. */
export interface MissingPart {
  section: ComparisonSection | "asked-skills" | "asked-tools" | "official-tools";
  /** Slug of the role whose part is missing; `null` for the whole section. */
  role: string | null;
  reason: MissingReason;
}

/** A comparison ready to be shown. */
export interface ArrangedComparison {
  title: string;
  standfirst: string;
  author: string | null;
  /** An editor wrote about this very pair; else it is put together from the two role profiles. */
  isEdited: boolean;
  /** ISO days; `null` when neither role has a profile. */
  publishedOn: string | null;
  changedOn: string | null;
  readingMinutes: number;
  sections: readonly ArrangedSection[];
  missing: readonly MissingPart[];
}
