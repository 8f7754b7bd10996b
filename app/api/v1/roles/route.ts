import { answerApi, answerPreflight } from "@/app/_server/answer-api";
import { absoluteUrl } from "@/app/_server/site-url";
import { db } from "@/db/client";
import { listRoles } from "@/db/roles/list-roles";
import { listRolesEndpoint } from "@/domain/api/list-roles";
import { licence } from "@/domain/api/shared-schemas";

export const GET = answerApi(listRolesEndpoint, async () => {
  const roles = await listRoles(db);
  return {
    answer: {
      roles: roles.map(({ slug, name, family, parentSlug, openJobs }) => ({
        slug,
        name,
        family,
        parent: parentSlug,
        openJobs,
        url: absoluteUrl(`/roles/${slug}`),
      })),
      licence,
    },
  };
});

export const OPTIONS = answerPreflight;
