import type { MouseEvent } from "react";

/** The link to `path` of this site that a plain click is on; `null` for any other click. */
export function linkWithin(event: MouseEvent, path: string): HTMLAnchorElement | null {
  const { target, button, defaultPrevented } = event;
  const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!isPlain || button !== 0 || defaultPrevented || !(target instanceof Element)) return null;
  const link = target.closest("a");
  const leadsThere = link?.origin === location.origin && link.pathname === path;
  return link && leadsThere && link.target === "" ? link : null;
}
