import { type JobState, jobStates } from "./terms";

/** What may happen to a listing. `expire`: its last day is over, or its feed no longer has it. */
export const jobEvents = [
  "submit",
  "publish",
  "pause",
  "resume",
  "fill",
  "expire",
  "relist",
  "remove",
] as const;
export type JobEvent = (typeof jobEvents)[number];

/** From which states each event leads to which state; from every other state it may not happen. */
const transitions: Record<JobEvent, { from: readonly JobState[]; to: JobState }> = {
  submit: { from: ["draft"], to: "pending" },
  publish: { from: ["draft", "pending"], to: "published" },
  pause: { from: ["published"], to: "paused" },
  resume: { from: ["paused"], to: "published" },
  fill: { from: ["published", "paused"], to: "filled" },
  expire: { from: ["published", "paused"], to: "expired" },
  relist: { from: ["filled", "expired"], to: "published" },
  // What was removed stays so: neither a feed nor its employer brings it back.
  remove: { from: jobStates.filter((state) => state !== "removed"), to: "removed" },
};

/** The state after an event, or `null` when it may not happen in this state. */
export function nextState(state: JobState, event: JobEvent): JobState | null {
  const { from, to } = transitions[event];
  return from.includes(state) ? to : null;
}

/** The states in which an event may happen. */
export function statesBefore(event: JobEvent): JobState[] {
  return [...transitions[event].from];
}
