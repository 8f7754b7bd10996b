import type { Database } from "@/db/connect";
import type { JobDraft } from "@/domain/job/job-draft";
import { type SaveContext, type SavedJob, saveJobs } from "./save-jobs";

/** Saves one listing, see `saveJobs`. */
export async function saveJob(
  db: Database,
  draft: JobDraft,
  context: SaveContext,
): Promise<SavedJob> {
  const [saved] = await saveJobs(db, [draft], context);
  if (!saved) throw new Error(`The listing ${draft.sourceJobId} was not saved.`);
  return saved;
}
