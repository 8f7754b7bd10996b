import { type Command, InvalidArgumentError } from "commander";
import { type RelistOutcome, relistJob } from "@/db/jobs/relist-job";
import { defaultOpenDays, longestOpenDays } from "@/domain/job/expiry";
import { openSiteDatabase } from "./site-database";

/** `jobs relist SLUG|ID [--until DAY]`. */
export function registerJobsRelist(jobs: Command): void {
  jobs
    .command("relist")
    .description("publish a closed listing again, dated anew; never one that was removed")
    .argument("<job>", "its number, or its address without /jobs/")
    .option(
      "--until <day>",
      `its last day, such as 2026-10-31; else ${defaultOpenDays} days`,
      readDay,
    )
    .action(relist);
}

async function relist(job: string, { until }: { until?: Date }): Promise<void> {
  const { db, close } = await openSiteDatabase();
  try {
    const outcome = await relistJob(db, {
      job: /^\d{1,15}$/.test(job) ? { id: Number(job) } : { slug: job },
      now: new Date(),
      actorKind: "operator",
      ...(until ? { validThrough: until } : {}),
    });
    if (outcome.kind !== "relisted") {
      process.stderr.write(`${sayRefusal(outcome, job)}\n`);
      process.exitCode = 1;
      return;
    }
    const { id, slug, source, validThrough } = outcome;
    process.stdout.write(`${JSON.stringify({ id, slug, validThrough })}\n`);
    if (source.includes(":")) {
      process.stderr.write(
        `It comes from the feed ${source}: the next import of that closes it again if the feed lacks it.\n`,
      );
    }
  } finally {
    await close();
  }
}

function sayRefusal(outcome: Exclude<RelistOutcome, { kind: "relisted" }>, asked: string): string {
  switch (outcome.kind) {
    case "unknown":
      return `There is no listing ${asked}.`;
    case "wrong-state":
      return outcome.state === "removed"
        ? `${outcome.slug} was removed and is not listed again.`
        : `${outcome.slug} is ${outcome.state}; only a closed listing is listed again.`;
    case "wrong-day":
      return `--until must lie in the future, and at most ${longestOpenDays} days away.`;
    case "incomplete":
      return `Too little of ${outcome.slug} is kept to publish it anew: import or post it again.`;
  }
}

/** The end of a day in UTC. */
function readDay(text: string): Date {
  const day = new Date(`${text}T23:59:59Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime())) {
    throw new InvalidArgumentError("It is a day such as 2026-10-31.");
  }
  return day;
}
