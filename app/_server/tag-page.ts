import { unstable_cache } from "next/cache";

/**
 * Marks the page being rendered with cache tags, so that a change that is announced with one of
 * them (`notifyChanged`) renders it anew. Next collects a page's tags from what it caches; this
 * caches nothing but the tags, so that pages read the database directly and get real dates.
 * Call it before reading what the tags stand for.
 */
export async function tagPage(tags: readonly string[]): Promise<void> {
  await unstable_cache(async () => true, ["page-tags", ...tags], { tags: [...tags] })();
}
