/** What an article is about: one role, or the difference between two. */
export const articleKinds = ["role", "comparison"] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** What a part of an article speaks of. */
export const sectionKinds = [
  "introduction",
  "definition",
  "responsibilities",
  "skills",
  "education",
  "tools",
  "industries",
  "outlook",
  "tips",
  "verdict",
  "moves",
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** One part of an article. Its body or its items are never both empty. */
export interface ArticleSection {
  kind: SectionKind;
  /** Slug of the role this part speaks of; `null` for both roles or the whole article. */
  role: string | null;
  heading: string;
  /** Markdown paragraphs; may be empty. */
  body: string;
  /** Bullets as plain text; may be empty. */
  items: readonly string[];
}

/** A role profile or an edited comparison. */
export interface Article {
  slug: string;
  kind: ArticleKind;
  title: string;
  standfirst: string;
  author: string;
  /** Written at length by hand; a profile that is not says that it is short. */
  edited: boolean;
  /** ISO day. */
  publishedOn: string;
  /** ISO day of the last change of substance. */
  changedOn: string;
  /** Role slugs: one for a profile, two in the order of the title for a comparison. */
  roles: readonly string[];
  /** In reading order. */
  sections: readonly ArticleSection[];
}

/** The sections of one kind, in reading order. */
export function sectionsOf(article: Article | null, kind: SectionKind): ArticleSection[] {
  return (article?.sections ?? []).filter((section) => section.kind === kind && !isEmpty(section));
}

function isEmpty({ body, items }: ArticleSection): boolean {
  return body.trim() === "" && items.every((item) => item.trim() === "");
}
