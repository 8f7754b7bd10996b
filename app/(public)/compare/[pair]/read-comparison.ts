import { cache } from "react";
import { tagPage } from "@/app/_server/tag-page";
import { type FoundComparison, findComparison } from "@/db/articles/find-comparison";
import { db } from "@/db/client";
import { listBroaderRoles } from "@/domain/article/list-broader-roles";
import { readPair } from "@/domain/article/read-pair";

/**
 * The comparison that the last part of an address names, once per request, whatever the order of
 * its roles; `null` where there is none.
 */
export const readComparison = cache(async (slug: string): Promise<FoundComparison | null> => {
  const read = readPair(slug);
  if (read.kind !== "pair") return null;
  const roles = read.pair.flatMap((role) => [role, ...listBroaderRoles(role)]);
  await tagPage(["articles", "roles", "jobs", ...roles.map((role) => `salaries:${role}`)]);
  return findComparison(db, { pair: read.pair, now: new Date() });
});
