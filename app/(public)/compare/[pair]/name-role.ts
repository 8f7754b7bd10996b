import { findRole } from "@/domain/role/taxonomy";

/** `Data Engineer`. */
export function nameRole(slug: string): string {
  return findRole(slug)?.name ?? slug;
}
