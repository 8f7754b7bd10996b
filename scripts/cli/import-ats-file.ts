import type { AtsFormat } from "@/domain/job/ats/ats-job";
import { importAtsFeed } from "../import/ats/import-ats-feed";
import { readFeedText } from "../import/ats/read-feed-text";
import { runFileImport } from "./run-file-import";

/** `import jobs FILE --format greenhouse|lever|ashby [--company SLUG] [--board NAME] [--allow-shrink]`. */
export async function importAtsFile(
  file: string,
  options: { format: AtsFormat; company?: string; board?: string; allowShrink?: boolean },
): Promise<void> {
  const { format, company, board, allowShrink = false } = options;
  await runFileImport(
    file,
    format,
    async (db, { chunks, fileName, onRefused }) => {
      const tally = await importAtsFeed(db, {
        format,
        answer: await readFeedText(chunks),
        fileName,
        companySlug: company,
        board,
        allowShrink,
        now: new Date(),
        onRefused,
      });
      if (tally.notClosed !== null) {
        process.stderr.write(`Nothing was closed: ${tally.notClosed}.\n`);
      }
      return {
        tally: {
          rowsRead: tally.read,
          rowsCreated: tally.created,
          rowsUpdated: tally.updated,
          rowsUnchanged: tally.unchanged,
          rowsHeld: tally.held,
          rowsRefused: tally.refused,
          rowsClosed: tally.closed,
        },
        summary: tally,
      };
    },
    { rowName: "record" },
  );
}
