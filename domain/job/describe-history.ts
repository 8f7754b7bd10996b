import { formatPay } from "@/domain/salary/format-pay";
import type { JobVersion } from "./job-version";

/** One entry of a listing's history: when, and what changed, as sentences. */
export type HistoryEntry = { at: Date; changes: string[] };

/**
 * What visitors are told of a listing's edits, newest first: which parts changed, and its pay
 * from what to what. Saves that change nothing a visitor sees are left out.
 */
export function describeHistory(versions: readonly JobVersion[]): HistoryEntry[] {
  const entries = versions.map((version, index): HistoryEntry => {
    const before = versions[index - 1];
    return { at: version.savedAt, changes: before ? compare(before, version) : first(version) };
  });
  return entries.filter(({ changes }) => changes.length > 0).reverse();
}

function first(version: JobVersion): string[] {
  return [`Listed here. ${sayPay(version)}`];
}

function compare(before: JobVersion, after: JobVersion): string[] {
  return [
    ...comparePay(before, after),
    ...(before.title === after.title ? [] : [`Title changed from “${before.title}”.`]),
    ...(before.placesText === after.placesText ? [] : ["Places changed."]),
    ...(same(before.employmentTypes, after.employmentTypes) ? [] : ["Employment type changed."]),
    ...(before.workplace === after.workplace ? [] : ["Workplace changed."]),
    ...(before.level === after.level ? [] : ["Level changed."]),
    ...(before.descriptionMark === after.descriptionMark ? [] : ["Description changed."]),
    ...compareState(before, after),
  ];
}

function comparePay(before: JobVersion, after: JobVersion): string[] {
  const [was, is] = [sayPay(before), sayPay(after)];
  if (was === is) return [];
  if (!before.shownPay || !after.shownPay) return [is];
  return [`Pay changed from ${full(before.shownPay)} to ${full(after.shownPay)}.`];
}

function sayPay({ payState, shownPay }: JobVersion): string {
  if (shownPay) return `Pay: ${full(shownPay)}.`;
  return payState === "held" ? "Pay held for review." : "No pay shown.";
}

function full(pay: NonNullable<JobVersion["shownPay"]>): string {
  return formatPay(pay, { style: "full" });
}

function compareState(before: JobVersion, after: JobVersion): string[] {
  if (before.state === after.state) return [];
  return [after.state === "published" ? "Opened again." : "Closed."];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
