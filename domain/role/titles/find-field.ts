import { canonicalPhrase } from "./canonical-words";
import fields from "./fields.json" with { type: "json" };
import { SuffixIndex } from "./suffix-index";
import { withoutLooseEnds } from "./title-segments";

type Target = { to: string; suggest: boolean };
type Where = "anywhere" | "whole" | "before";
type Rules = Record<Where, SuffixIndex<Target[]>>;

const rulesByRole = new Map<string, Rules>();

function rulesOf(role: string): Rules {
  const found = rulesByRole.get(role);
  if (found !== undefined) return found;
  const rules = {
    anywhere: new SuffixIndex<Target[]>(),
    whole: new SuffixIndex<Target[]>(),
    before: new SuffixIndex<Target[]>(),
  };
  rulesByRole.set(role, rules);
  return rules;
}

function addRule(index: SuffixIndex<Target[]>, phrase: readonly string[], target: Target): void {
  const list = index.exact(phrase);
  if (list === undefined) index.add(phrase, [target]);
  else list.push(target);
}

for (const rule of fields) {
  const target = { to: rule.to, suggest: "suggest" in rule && rule.suggest === true };
  for (const role of rule.of) {
    const index = rulesOf(role)[rule.where as Where];
    for (const phrase of rule.phrases) addRule(index, canonicalPhrase(phrase), target);
  }
}

function targetsAnywhere(index: SuffixIndex<Target[]>, text: readonly string[]): Target[] {
  const found: Target[] = [];
  for (let end = 1; end <= text.length; end++) {
    for (let from = 0; from < end; from++) {
      const match = index.longestEndingAt(text, end, from);
      if (match === null) break;
      found.push(...match.value);
      from = end - match.length;
    }
  }
  return found;
}

/** What the words around a role say of its field: a more exact role, and what might be said too. */
export type FieldFinding = { role: string | null; suggestions: string[] };

function note(finding: FieldFinding, targets: readonly Target[]): void {
  for (const target of targets) {
    if (target.suggest) finding.suggestions.push(target.to);
    else finding.role ??= target.to;
  }
}

function noteText(finding: FieldFinding, rules: Rules, text: readonly string[]): void {
  if (text.length === 0) return;
  note(finding, rules.whole.exact(withoutLooseEnds(text)) ?? []);
  note(finding, targetsAnywhere(rules.anywhere, text));
}

/**
 * Reads the qualifiers of a role (`fields.json`): the words before it in its own segment and those
 * after it, nearest first.
 */
export function findField(
  role: string,
  before: readonly string[],
  tail: readonly string[][],
): FieldFinding {
  const finding: FieldFinding = { role: null, suggestions: [] };
  const rules = rulesByRole.get(role);
  if (rules === undefined) return finding;
  if (before.length > 0) note(finding, targetsAnywhere(rules.before, before));
  noteText(finding, rules, before);
  for (const text of tail) noteText(finding, rules, text);
  return finding;
}
