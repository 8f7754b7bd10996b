import type { Command } from "commander";
import { expireJobs } from "@/db/jobs/expire-jobs";
import { foldPendingRows } from "@/db/search/fold-pending-rows";
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
    .description("take changed listings into the counts of search")
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

async function recount(): Promise<void> {
  const { db, close } = await openSiteDatabase();
  try {
    const folded = await foldPendingRows(db);
    process.stdout.write(`${JSON.stringify({ folded })}\n`);
  } finally {
    await close();
  }
}
