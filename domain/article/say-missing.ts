import type { MissingPart, MissingReason } from "./arranged-comparison";

const sectionNames: Record<MissingPart["section"], string> = {
  introduction: "The introduction",
  glance: "The table of key figures",
  definition: "The definition",
  responsibilities: "The list of responsibilities",
  skills: "The contrast of skills",
  tools: "The contrast of tools",
  education: "The text on education",
  industries: "The list of industries",
  outlook: "The outlook",
  pay: "The pay",
  breakdown: "The pay by level and country",
  moves: "What is known of moves",
  employers: "The list of employers that hire both",
  tips: "The list of tips",
  verdict: "The verdict",
  jobs: "The list of jobs",
  related: "The list of related articles",
  "asked-skills": "The count of skills in listings",
  "asked-tools": "The count of tools in listings",
  "official-tools": "The official list of tools",
};

const reasons: Record<MissingReason, string> = {
  "not-written": "nobody has written it yet",
  "one-side-written": "the lists of the two profiles do not contrast",
  "no-figures": "there are no official figures for its occupation code",
  "too-few-ranges": "too few posted ranges, or too few employers behind them, are known",
  "too-few-listings": "too few open listings with a text are known",
  "not-comparable": "one role speaks for both, or one is a bare title",
  "no-contrast": "the two official lists do not contrast",
  "no-shared-employer": "no employer has open listings of both roles",
  "no-open-jobs": "no open listing matches the two roles or their families",
  "nothing-related": "no other article shares a role or enough skills",
};

/** A missing part as a sentence for the editor; `roleName` names the role of its slug. */
export function sayMissing(
  { section, role, reason }: MissingPart,
  roleName: (slug: string) => string,
): string {
  const of = role === null ? "" : ` of ${roleName(role)}`;
  return `${sectionNames[section]}${of} is left out: ${reasons[reason]}.`;
}
