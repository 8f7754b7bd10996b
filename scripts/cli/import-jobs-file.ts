import { importJobs } from "@/db/jobs/import-jobs";
import { readPostings } from "../import/jobposting/read-postings";
import { runFileImport } from "./run-file-import";

/** `import jobs FILE --format jobposting-ndjson [--company SLUG]`. */
export async function importJobsFile(
  file: string,
  { format, company }: { format: string; company?: string },
): Promise<void> {
  const now = new Date();
  await runFileImport(file, format, async (db, { chunks, fileName, onRefused }) => {
    const tally = await importJobs(db, {
      rows: readPostings(chunks, { companySlug: company, now }),
      now,
      reason: `imported from ${fileName}`,
      onRefused,
    });
    return {
      tally: {
        rowsRead: tally.read,
        rowsCreated: tally.created,
        rowsUpdated: tally.updated,
        rowsUnchanged: tally.unchanged,
        rowsHeld: tally.held,
        rowsRefused: tally.refused,
      },
      summary: tally,
    };
  });
}
