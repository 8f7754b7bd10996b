import { arrangeContrast, arrangeText } from "./arrange-text";
import type {
  ArrangedComparison,
  ArrangedSection,
  ComparisonSection,
  DataSection,
  MissingPart,
} from "./arranged-comparison";
import { type Article, sectionsOf } from "./article";
import type { ComparisonMaterial } from "./comparison-material";
import { listMissingData } from "./list-missing-data";
import { readingMinutes } from "./reading-time";
import { inSentence, withArticle } from "./role-in-sentence";

const headings: Record<ComparisonSection, string> = {
  introduction: "The difference in short",
  glance: "At a glance",
  definition: "Definitions",
  responsibilities: "Responsibilities",
  skills: "Required skills",
  tools: "Tools and software",
  education: "Educational backgrounds",
  industries: "Common industries",
  outlook: "Outlook",
  pay: "Salary insights",
  breakdown: "Pay by level and country",
  moves: "Moves between the two",
  employers: "Employers hiring both",
  tips: "Practical tips",
  verdict: "Which to choose",
  jobs: "Featured and matching jobs",
  related: "Related articles",
};

type Arranged = { section: ArrangedSection | null; missing: readonly MissingPart[] };

/**
 * Puts a comparison together. A section for which there is nothing to show is left out, never
 * printed empty; `missing` says which and why. No clock, no randomness: the same material gives
 * the same article.
 */
export function arrangeComparison(material: ComparisonMaterial): ArrangedComparison {
  const { article, profiles } = material;
  const parts: Arranged[] = [
    arrangeWhole("introduction", article),
    arrangeData("glance", hasGlance(material)),
    arrangeSided("definition", material),
    arrangeSided("responsibilities", material),
    arrangeColumns("skills", material),
    arrangeColumns("tools", material),
    arrangeSided("education", material),
    arrangeSided("industries", material),
    arrangeOutlook(material),
    arrangeData(
      "pay",
      material.pay.some(({ speaker }) => speaker !== null),
    ),
    arrangeData("breakdown", material.hasBreakdown),
    arrangeMoves(material),
    arrangeData("employers", material.sharedEmployers > 0),
    arrangeSided("tips", material),
    arrangeWhole("verdict", article),
    arrangeData("jobs", material.matchingJobs > 0),
    arrangeData("related", material.relatedArticles > 0),
  ];
  const sections = parts.flatMap(({ section }) => section ?? []);
  const sources = article ? [article] : profiles.flatMap((profile) => profile ?? []);
  return {
    title: article?.title ?? composeTitle(material),
    standfirst: article?.standfirst ?? composeStandfirst(material),
    author: article?.author ?? null,
    isEdited: article?.edited ?? false,
    publishedOn: newest(sources.map(({ publishedOn }) => publishedOn)),
    changedOn: newest(sources.map(({ changedOn }) => changedOn)),
    readingMinutes: readingMinutes(sections.flatMap(proseOf)),
    sections,
    missing: [...parts.flatMap(({ missing }) => missing), ...listMissingData(material)],
  };
}

function head(kind: ComparisonSection, heading = headings[kind]) {
  return { heading, anchor: kind };
}

function arrangeWhole(kind: "introduction" | "verdict", article: Article | null): Arranged {
  const found = sectionsOf(article, kind);
  if (found.length === 0) {
    return { section: null, missing: [{ section: kind, role: null, reason: "not-written" }] };
  }
  const body = found.map((section) => section.body).join("\n\n");
  const items = found.flatMap((section) => section.items);
  return { section: { kind, ...head(kind), body, items, sides: [] }, missing: [] };
}

function arrangeSided(
  kind: "definition" | "responsibilities" | "education" | "industries" | "tips",
  material: ComparisonMaterial,
): Arranged {
  const { missing, ...text } = arrangeText(kind, material);
  const isEmpty = text.body === "" && text.items.length === 0 && text.sides.length === 0;
  return { section: isEmpty ? null : { kind, ...head(kind), ...text }, missing };
}

function arrangeColumns(kind: "skills" | "tools", material: ComparisonMaterial): Arranged {
  const { contrast, missing } = arrangeContrast(kind, material);
  return { section: contrast && { kind, ...head(kind), contrast }, missing };
}

function arrangeOutlook(material: ComparisonMaterial): Arranged {
  const { body, sides, missing } = arrangeText("outlook", material);
  const hasFigures = material.outlook.some((facts) => facts !== null);
  const isEmpty = body === "" && sides.length === 0 && !hasFigures;
  const section = { kind: "outlook" as const, ...head("outlook"), body, sides, hasFigures };
  return { section: isEmpty ? null : section, missing };
}

/** The ways that lead on from each role, where an editor has told them, and the steps of pay. */
function arrangeMoves(material: ComparisonMaterial): Arranged {
  const { body, sides, missing } = arrangeText("moves", material);
  const { hasSteps } = material;
  const isEmpty = body === "" && sides.length === 0 && !hasSteps;
  const section = { kind: "moves" as const, ...head("moves"), body, sides, hasSteps };
  return { section: isEmpty ? null : section, missing };
}

function arrangeData(kind: DataSection["kind"], isThere: boolean): Arranged {
  return { section: isThere ? { kind, ...head(kind) } : null, missing: [] };
}

function hasGlance({ pay, openJobs, outlook }: ComparisonMaterial): boolean {
  return (
    pay.some(({ speaker }) => speaker !== null) ||
    openJobs.some((count) => count > 0) ||
    outlook.some((facts) => facts !== null)
  );
}

function composeTitle({ roles: [a, b] }: ComparisonMaterial): string {
  return `${a.title} vs. ${inSentence(b.title)}`;
}

function composeStandfirst({ roles: [a, b] }: ComparisonMaterial): string {
  return `What ${withArticle(a.title)} and ${withArticle(b.title)} do, know and are paid, side by side from the two role profiles and the data of the board.`;
}

function newest(days: readonly string[]): string | null {
  return days.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
}

function proseOf(section: ArrangedSection): readonly string[] {
  if ("contrast" in section) {
    const { onlyA, both, onlyB } = section.contrast;
    return [...onlyA, ...both, ...onlyB];
  }
  if (!("sides" in section)) return [];
  const items = "items" in section ? section.items : [];
  return [section.body, ...items, ...section.sides.flatMap((side) => [side.body, ...side.items])];
}
