import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { BenchData } from "./load-ranges";

/** A goal, and what was reached when the bench was last written, by kind of data. */
interface Goal {
  atLeast?: number;
  atMost?: number;
  reached: Partial<Record<BenchData["kind"], number>>;
}

const path = resolve(import.meta.dirname, "goals.json");

function readGoals(): Record<string, Goal> {
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, Goal>;
}

function isMet(goal: Goal, value: number): boolean {
  return value >= (goal.atLeast ?? value) && value <= (goal.atMost ?? value);
}

/** Names every goal that was met before on data of this kind and is not met by `figures`. */
export function findLostGoals(
  figures: Readonly<Record<string, number>>,
  kind: BenchData["kind"],
): string[] {
  return Object.entries(readGoals()).flatMap(([name, goal]) => {
    const value = figures[name];
    const before = goal.reached[kind];
    if (value === undefined || before === undefined || !isMet(goal, before)) return [];
    if (isMet(goal, value)) return [];
    return [`${name} was ${before} and is ${value}; the goal is ${goal.atLeast ?? goal.atMost}`];
  });
}

/** Records what was reached beside each goal. */
export function recordGoals(
  figures: Readonly<Record<string, number>>,
  kind: BenchData["kind"],
): void {
  const goals = readGoals();
  for (const [name, goal] of Object.entries(goals)) {
    const value = figures[name];
    if (value !== undefined) goal.reached[kind] = Number(value.toPrecision(4));
  }
  writeFileSync(path, `${JSON.stringify(goals, null, 2)}\n`);
}
