import { z } from "zod";
import { levels } from "@/domain/role/level";
import { matchRole } from "@/domain/role/match-role";

const expectationSchema = z.object({
  role: z.string().nullable(),
  alsoAcceptable: z.array(z.string()),
  level: z.enum(levels).nullable(),
});

/** A title with the role and level that a reader gave it. */
export const labelledTitleSchema = z.object({ title: z.string(), expect: expectationSchema });
export type LabelledTitle = z.infer<typeof labelledTitleSchema>;

/** A title the matcher read otherwise than the reader. */
type Miss = {
  title: string;
  expected: LabelledTitle["expect"];
  got: { role: string | null; level: string | null };
};

/** Shares between 0 and 1 over the titles of one set, and the misses behind them. */
export type TitleAccuracy = {
  titles: number;
  /** The role is the first label or an acceptable one. */
  role: number;
  /** The role is the first label. */
  roleExact: number;
  /** Titles of no role that were given none. */
  none: number;
  level: number;
  misses: Miss[];
};

/** What the project promises of each share. */
export const goals = { role: 0.96, none: 0.97, level: 0.97 } as const;

function isAcceptable({ role, alsoAcceptable }: LabelledTitle["expect"], given: string | null) {
  return given === role || (given !== null && alsoAcceptable.includes(given));
}

type Outcome = Miss & { roleRight: boolean; roleExact: boolean; levelRight: boolean };

function readTitle({ title, expect: expected }: LabelledTitle): Outcome {
  const { role, level } = matchRole(title);
  return {
    title,
    expected,
    got: { role, level },
    roleRight: isAcceptable(expected, role),
    roleExact: role === expected.role,
    levelRight: level === expected.level,
  };
}

function share(outcomes: readonly Outcome[], isRight: (outcome: Outcome) => boolean): number {
  return outcomes.length === 0 ? 1 : outcomes.filter(isRight).length / outcomes.length;
}

/** Matches every title and compares with its labels. */
export function measureTitles(rows: readonly LabelledTitle[]): TitleAccuracy {
  const outcomes = rows.map(readTitle);
  const ofNoRole = outcomes.filter(({ expected }) => expected.role === null);
  return {
    titles: rows.length,
    role: share(outcomes, ({ roleRight }) => roleRight),
    roleExact: share(outcomes, ({ roleExact }) => roleExact),
    none: share(ofNoRole, ({ roleExact }) => roleExact),
    level: share(outcomes, ({ levelRight }) => levelRight),
    misses: outcomes
      .filter(({ roleRight, levelRight }) => !roleRight || !levelRight)
      .map(({ title, expected, got }) => ({ title, expected, got })),
  };
}

/** The goals that a set misses, in words. */
export function missedGoals(name: string, accuracy: TitleAccuracy): string[] {
  return (["role", "none", "level"] as const)
    .filter((goal) => accuracy[goal] < goals[goal])
    .map((goal) => {
      const [reached, wanted] = [accuracy[goal], goals[goal]].map((one) => (one * 100).toFixed(1));
      return `${name}: ${goal} ${reached} %, the goal is ${wanted} %`;
    });
}

/** Titles matched in a second on one core: the best of three runs of about half a second. */
export function measureTitleSpeed(titles: readonly string[]): number {
  let best = 0;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    let matched = 0;
    while (performance.now() - start < 500) {
      for (const title of titles) matchRole(title);
      matched += titles.length;
    }
    best = Math.max(best, (matched / (performance.now() - start)) * 1000);
  }
  return Math.round(best);
}
