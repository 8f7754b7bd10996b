import { type Article, type SectionKind, sectionsOf } from "./article";
import { readingMinutes } from "./reading-time";

/** The sections of a role's page, in reading order. */
export const roleSections = [
  "definition",
  "responsibilities",
  "skills",
  "tools",
  "education",
  "industries",
  "outlook",
  "pay",
  "moves",
  "tips",
  "jobs",
  "titles",
] as const;
export type RoleSectionKind = (typeof roleSections)[number];

/** What there is to show besides the words of the profile. */
export interface RoleData {
  hasFigures: boolean;
  hasPay: boolean;
  /** Skills and tools that enough open listings ask for. */
  hasAskedSkills: boolean;
  hasAskedTools: boolean;
  /** An official list of tools for its occupation. */
  hasOfficialTools: boolean;
  hasNeighbours: boolean;
  hasJobs: boolean;
}

/** A section with its words; the data of its kind stands beside them. Never without either. */
export interface RoleSection {
  kind: RoleSectionKind;
  heading: string;
  /** Unique on the page. */
  anchor: string;
  body: string;
  items: readonly string[];
}

export interface ArrangedRole {
  sections: readonly RoleSection[];
  /** Sections that are left out, for the editor. */
  missing: readonly RoleSectionKind[];
  readingMinutes: number;
}

const headings: Record<RoleSectionKind, string> = {
  definition: "What the work is",
  responsibilities: "Responsibilities",
  skills: "Skills",
  tools: "Tools and software",
  education: "Education and ways in",
  industries: "Common industries",
  outlook: "Outlook",
  pay: "Pay",
  moves: "Career neighbors",
  tips: "Practical tips",
  jobs: "Open jobs",
  titles: "Titles counted here",
};

/** Puts a role's page together; a section for which there is nothing to show is left out. */
export function arrangeRole(profile: Article | null, data: RoleData): ArrangedRole {
  const hasData: Partial<Record<RoleSectionKind, boolean>> = {
    skills: data.hasAskedSkills,
    tools: data.hasAskedTools || data.hasOfficialTools,
    outlook: data.hasFigures,
    pay: data.hasPay,
    moves: data.hasNeighbours,
    jobs: data.hasJobs,
    titles: true,
  };
  const all = roleSections.map((kind) => ({ ...wordsOf(profile, kind), kind, anchor: kind }));
  const isThere = ({ kind, body, items }: RoleSection) =>
    body !== "" || items.length > 0 || (hasData[kind] ?? false);
  return {
    sections: all.filter(isThere),
    missing: all.filter((section) => !isThere(section)).map(({ kind }) => kind),
    readingMinutes: readingMinutes(
      all.filter(isThere).flatMap(({ body, items }) => [body, ...items]),
    ),
  };
}

function wordsOf(profile: Article | null, kind: RoleSectionKind) {
  const found = isWritten(kind) ? sectionsOf(profile, kind) : [];
  return {
    heading: kind === "moves" ? headings.moves : (found[0]?.heading ?? headings[kind]),
    body: found.map(({ body }) => body).join("\n\n"),
    items: found.flatMap(({ items }) => items),
  };
}

function isWritten(kind: RoleSectionKind): kind is RoleSectionKind & SectionKind {
  return kind !== "pay" && kind !== "jobs" && kind !== "titles";
}
