import type { z } from "zod";

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  object: "an object",
  array: "a list",
};

/** Why a record of a feed was refused: each field with its reason, `title: is missing`. */
export function sayIssues({ issues }: z.ZodError): string {
  return issues.map(sayIssue).join("; ");
}

function sayIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.join(".");
  return path === "" ? sayReason(issue) : `${path}: ${sayReason(issue)}`;
}

function sayReason(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_union") {
    const branches = issue.errors.map((branch) => branch.map(sayIssue).join(", "));
    return [...new Set(branches)].join(" or ");
  }
  if (issue.code !== "invalid_type" || !issue.message.startsWith("Invalid input")) {
    return issue.message;
  }
  return issue.message.endsWith("received undefined")
    ? "is missing"
    : `must be ${typeNames[issue.expected] ?? issue.expected}`;
}
