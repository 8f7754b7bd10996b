/** In how many listings of a role each skill is asked for. */
export interface SkillCounts {
  /** Open listings of the role with a text in which skills could be named. */
  listings: number;
  skills: ReadonlyMap<string, number>;
}

/** How often the listings of two roles ask for a skill, in percent. */
export interface SkillShare {
  skill: string;
  a: number;
  b: number;
}

export interface SkillSplit {
  moreA: SkillShare[];
  both: SkillShare[];
  moreB: SkillShare[];
}

/** With fewer listings of a role, shares of them say nothing. */
export const fewestListings = 8;
/** A skill is worth a line when this share of one role's listings asks for it. */
const leastShare = 0.1;
/** A skill belongs to one side when asked for this many times as often there. */
const leastLift = 1.5;
const normalQuantile = 1.959964;

/**
 * Splits what the listings of two roles ask for by lift: a skill is one role's when its share there
 * is at least 1.5 times the other's and the difference is beyond chance (95 % interval of the
 * difference of two shares, Newcombe 1998, method 10), else it is common to both. Within a column
 * the most asked for come first. `null` when either role has too few listings.
 */
export function splitByLift(a: SkillCounts, b: SkillCounts): SkillSplit | null {
  if (a.listings < fewestListings || b.listings < fewestListings) return null;
  const split: SkillSplit = { moreA: [], both: [], moreB: [] };
  for (const skill of new Set([...a.skills.keys(), ...b.skills.keys()])) {
    const [countA, countB] = [a.skills.get(skill) ?? 0, b.skills.get(skill) ?? 0];
    const [shareA, shareB] = [countA / a.listings, countB / b.listings];
    if (Math.max(shareA, shareB) < leastShare) continue;
    const line = { skill, a: toPercent(shareA), b: toPercent(shareB) };
    if (isMore([countA, a.listings], [countB, b.listings])) split.moreA.push(line);
    else if (isMore([countB, b.listings], [countA, a.listings])) split.moreB.push(line);
    else split.both.push(line);
  }
  split.moreA.sort((x, y) => y.a - x.a || compareText(x.skill, y.skill));
  split.both.sort((x, y) => y.a + y.b - x.a - x.b || compareText(x.skill, y.skill));
  split.moreB.sort((x, y) => y.b - x.b || compareText(x.skill, y.skill));
  return split;
}

type Share = readonly [count: number, of: number];

function isMore([countA, ofA]: Share, [countB, ofB]: Share): boolean {
  const [a, b] = [countA / ofA, countB / ofB];
  if (a < leastLift * b || a === b) return false;
  return a - b - Math.hypot(a - wilson([countA, ofA]).low, wilson([countB, ofB]).high - b) > 0;
}

/** Wilson's score interval of a share. */
function wilson([count, of]: Share): { low: number; high: number } {
  const share = count / of;
  const squared = normalQuantile ** 2;
  const centre = (share + squared / (2 * of)) / (1 + squared / of);
  const reach =
    (normalQuantile * Math.sqrt((share * (1 - share)) / of + squared / (4 * of * of))) /
    (1 + squared / of);
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

function toPercent(share: number): number {
  return Math.round(100 * share);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
