import type { Command } from "commander";
import { expireJobs } from "@/db/jobs/expire-jobs";
import { recountSearch } from "@/db/search/recount-search";
import { verifyCounts } from "@/db/search/verify-counts";
import { registerJobsRelist } from "./jobs-relist";
import { openSiteDatabase } from "./site-database";

/** `jobs …`: the life of the listings. */
export function registerJobsCommands(program: Command): void {
  const jobs = program.command("jobs").description("the life of the listings");
  jobs
    .command("expire")
    .description("close every open listing whose last day is over; again, it finds nothing")
    .action(expire);
  registerJobsRelist(jobs);
  jobs
    .command("recount")
    .description("count the listings anew for search; searches go on meanwhile")
    .option("--verify", "then compare the counts with the listings; exit 1 when they differ")
    .action(recount);
}

async function expire(): Promise<void> {
  const { db, close } = await openSiteDatabase();
  try {
    const expired = await expireJobs(db, new Date());
    process.stdout.write(`${JSON.stringify({ expired })}\n`);
  } finally {
    await close();
  }
}

async function recount({ verify = false }: { verify?: boolean }): Promise<void> {
  const { db, close } = await openSiteDatabase();
  try {
    const listings = await recountSearch(db);
    if (listings === null) {
      process.stderr.write("Another process is counting; try again when it is done.\n");
      process.exitCode = 1;
      return;
    }
    const verified = verify ? await verifyCounts(db) : null;
    process.stdout.write(`${JSON.stringify({ listings, ...verified })}\n`);
    if (verified && Object.values(verified).some((wrong) => wrong > 0)) {
      process.exitCode = 1;
      process.stderr.write("The counts of search do not say what the listings say.\n");
    }
  } finally {
    await close();
  }
}
