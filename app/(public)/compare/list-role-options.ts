import type { RoleOption } from "@/components/articles/pair-picker";
import { roles } from "@/domain/role/taxonomy";

/** All roles in order of their names, to choose from. */
export function listRoleOptions(): RoleOption[] {
  return roles
    .map(({ slug, name }) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
