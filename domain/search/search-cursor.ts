import { type Sort, sorts } from "./search-criteria";

/** Where a page of results ends: the sort key and the id of its last listing. */
export type SearchCursor = {
  sort: Sort;
  /**
   * Milliseconds since 1970 for `newest`, whole US dollars a year for `pay` (`null` once the
   * listings without pay are reached), rank for `relevance`.
   */
  key: number | null;
  id: number;
};

const shape = /^([npr])(-?[0-9a-z]{1,11}|_)\.([0-9a-z]{1,11})$/;

/** A cursor as it stands in an address; opaque to the reader. */
export function formatCursor({ sort, key, id }: SearchCursor): string {
  return `${sort[0]}${key === null ? "_" : key.toString(36)}.${id.toString(36)}`;
}

/** Reads a cursor of the given order; `null` when it is none, or belongs to another order. */
export function parseCursor(text: string, sort: Sort): SearchCursor | null {
  const [, letter, keyText = "", idText = ""] = shape.exec(text) ?? [];
  const named = sorts.find((candidate) => candidate[0] === letter);
  if (named !== sort || (keyText === "_" && sort !== "pay")) return null;
  const key = keyText === "_" ? null : Number.parseInt(keyText, 36);
  const id = Number.parseInt(idText, 36);
  const isSafe = Number.isSafeInteger(id) && (key === null || Number.isSafeInteger(key));
  return isSafe && isInRange(sort, key) ? { sort, key, id } : null;
}

/** The moments and the integers that Postgres can compare with. */
function isInRange(sort: Sort, key: number | null): boolean {
  const most = sort === "newest" ? 8.64e15 : 2 ** 31 - 1;
  return key === null || Math.abs(key) <= most;
}
