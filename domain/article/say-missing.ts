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
  tips: "The list of tips",
  verdict: "The verdict",
  jobs: "The list of jobs",
  related: "The list of related articles",
  "asked-skills": "The count of skills in listings",
};

const reasons: Record<MissingReason, string> = {
  "not-written": "nobody has written it yet",
  "one-side-written": "the lists of the two profiles do not contrast",
  "no-figures": "there are no official figures for its occupation code",
  "too-few-ranges": "too few posted ranges, or too few employers behind them, are known",
  "too-few-listings": "too few open listings with a text are known",
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
