import type { JobDraft } from "@/domain/job/job-draft";
import { hashDraft } from "./job-fingerprint";
import { sanitiseDescription } from "./sanitise-description";

/** A draft with what can be made of it before the database is asked. */
export type PreparedDraft = {
  draft: JobDraft;
  hash: string;
  /** Sanitised; `null` where that waits until it is known that the listing changed. */
  descriptionHtml: string | null;
};

/** Prepares a draft for `savePreparedJobs`; sanitising only pays for one that `isLikelyNew`. */
export function prepareDraft(
  draft: JobDraft,
  { isLikelyNew }: { isLikelyNew: boolean },
): PreparedDraft {
  const descriptionHtml = isLikelyNew ? sanitiseDescription(draft.description) : null;
  return { draft, hash: hashDraft(draft), descriptionHtml };
}
