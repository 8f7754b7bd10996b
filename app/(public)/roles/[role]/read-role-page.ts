import { cache } from "react";
import { tagPage } from "@/app/_server/tag-page";
import { db } from "@/db/client";
import { type FoundRolePage, findRolePage } from "@/db/roles/find-role-page";
import { listBroaderRoles } from "@/domain/article/list-broader-roles";

/** All that a role's page shows, once per request; `null` where there is no such role. */
export const readRolePage = cache(async (slug: string): Promise<FoundRolePage | null> => {
  const salaries = [slug, ...listBroaderRoles(slug)].map((role) => `salaries:${role}`);
  await tagPage(["articles", "roles", "jobs", ...salaries]);
  return findRolePage(db, { slug, now: new Date() });
});
