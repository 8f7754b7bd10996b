import { isSolid, type PayCell } from "./choose-role-pay";

/**
 * Whether search engines may list a comparison: when an editor wrote it, or when both roles have
 * solid pay of their own (30 posted ranges or more). The others are thin pages: they are for
 * readers, carry `noindex` and are in no sitemap.
 */
export function isIndexable(isEdited: boolean, cells: readonly Pick<PayCell, "disclosure">[]) {
  return isEdited || cells.every(isSolid);
}
