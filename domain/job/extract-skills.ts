import { type Skill, skills } from "./skills";

type SkillWord = { key: string; start: number; end: number };
type Spelling = { skill: Skill; name: string; exact: boolean; amongOthers: boolean };

const gapMaxChars = 200;

/** Longest text that is read; descriptions are shorter. */
const skillTextMaxChars = 200_000;

const wordPattern = /\.?[\p{L}\p{N}]+(?:\+\+|#)?/gu;
const tagPattern = /<[^<>]{0,500}>/g;
/** What may stand between the words of one name: "CI/CD", "scikit-learn", "Weights & Biases". */
const innerGap = /^(?: {0,3}[-./&]? {0,3})$/;
const acronymMaxChars = 4;

function readWords(text: string): SkillWord[] {
  const words: SkillWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const dotted = match[0].startsWith(".");
    const key = match[0].toLowerCase();
    const start = match.index;
    // Only ".NET" begins with its dot; in "Node.js" and at the end of a sentence it is a gap.
    if (dotted && key !== ".net")
      words.push({ key: key.slice(1), start: start + 1, end: start + key.length });
    else words.push({ key, start, end: start + key.length });
  }
  return words;
}

const spellings = new Map<string, Spelling[]>();
/** Words of the longest name that begins with a word; most words of a text begin none. */
const longestFrom = new Map<string, number>();

function isAcronym(name: string): boolean {
  return name.length <= acronymMaxChars && name === name.toUpperCase();
}

for (const skill of skills) {
  for (const name of [skill.name, ...skill.aliases]) {
    const words = readWords(name);
    const first = words[0]?.key ?? "";
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
    const key = words.map((word) => word.key).join(" ");
    const amongOthers = skill.amongOthers && name === skill.name;
    const exact = amongOthers || isAcronym(name) || (skill.exactCase && words.length === 1);
    const list = spellings.get(key) ?? [];
    spellings.set(key, [...list, { skill, name, exact, amongOthers }]);
  }
}

const leadingWords = new Set(
  "in with using and or of via like knowledge experience know write writing plus including".split(
    " ",
  ),
);
const trailingWords = new Set(
  "programming developer engineer language code scripting codebase services".split(" "),
);
const misleadingBefore = new Set("series vitamin class grade hepatitis phase plan tier".split(" "));
const misleadingAfter = new Set(
  "to beyond above further live get level suite corp at d".split(" "),
);

/** "R&D", "C.V.", "Series C", "Go to": the same letters, and not the tool. */
function isMisleading(before: string, gapBefore: string, gapAfter: string, after: string): boolean {
  if (/^[&'\u2019]|^\.\p{L}/u.test(gapAfter) || /[&'\u2019]$/.test(gapBefore)) return true;
  return misleadingBefore.has(before) || misleadingAfter.has(after);
}

/** Whether a short name stands where a list of tools would have it. */
function isAmongOthers(text: string, words: readonly SkillWord[], at: number): boolean {
  const word = words[at] as SkillWord;
  const before = words[at - 1];
  const after = words[at + 1];
  const gapBefore = text.slice(Math.max(before?.end ?? 0, word.start - gapMaxChars), word.start);
  const gapAfter = text.slice(
    word.end,
    Math.min(after?.start ?? text.length, word.end + gapMaxChars),
  );
  if (isMisleading(before?.key ?? "", gapBefore, gapAfter, after?.key ?? "")) return false;
  if (/[,/(|\u2022:;]/.test(gapBefore) || /[,/)|\u2022;]/.test(gapAfter)) return true;
  return leadingWords.has(before?.key ?? "") || trailingWords.has(after?.key ?? "");
}

function isMeant(
  spelling: Spelling,
  text: string,
  words: readonly SkillWord[],
  at: number,
): boolean {
  const first = words[at] as SkillWord;
  if (spelling.exact && !text.startsWith(spelling.name, first.start)) return false;
  return !spelling.amongOthers || isAmongOthers(text, words, at);
}

type Found = { skill: Skill; words: number };

function findAt(text: string, words: readonly SkillWord[], at: number): Found | null {
  let key = "";
  let best: Found | null = null;
  const most = Math.min(longestFrom.get(words[at]?.key ?? "") ?? 0, words.length - at);
  for (let count = 1; count <= most; count++) {
    const word = words[at + count - 1] as SkillWord;
    if (count > 1) {
      const gap = text.slice((words[at + count - 2] as SkillWord).end, word.start);
      if (!innerGap.test(gap)) break;
    }
    key = count === 1 ? word.key : `${key} ${word.key}`;
    const meant = spellings.get(key)?.find((spelling) => isMeant(spelling, text, words, at));
    if (meant !== undefined) best = { skill: meant.skill, words: count };
  }
  return best;
}

/**
 * The slugs of the skills and tools a text names, in the order they first appear. Whole words
 * only; names that are words as well count with their capitals, and "R", "Go", "C" and the like
 * only where a list of tools would have them. HTML tags are skipped. Time is linear; only the
 * first `skillTextMaxChars` characters are read.
 */
export function extractSkills(text: string): string[] {
  const plain = text
    .slice(0, skillTextMaxChars)
    .replace(tagPattern, " ; ")
    .replaceAll("&amp;", "&");
  const words = readWords(plain);
  const slugs = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const found = findAt(plain, words, at);
    if (found !== null) slugs.add(found.skill.slug);
    at += found?.words ?? 1;
  }
  return [...slugs];
}
