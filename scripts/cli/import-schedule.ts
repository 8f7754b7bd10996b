import { type Command, InvalidArgumentError, Option } from "commander";
import { addFeed } from "@/db/import-feeds/add-feed";
import { listFeeds } from "@/db/import-feeds/list-feeds";
import { pauseFeed } from "@/db/import-feeds/pause-feed";
import { removeFeed } from "@/db/import-feeds/remove-feed";
import {
  type FeedFormat,
  feedFormats,
  readInterval,
  sayInterval,
} from "@/domain/job/feed-schedule";
import { createFeedFetcher } from "../worker/feeds/fetch-feed";
import { runFeed } from "../worker/feeds/run-feed";
import { readSlug } from "./read-slug";
import { openSiteDatabase, type SiteDatabase } from "./site-database";

/** `import schedule …`: feeds that the worker imports by the clock. */
export function registerImportSchedule(importCommand: Command): void {
  const schedule = importCommand
    .command("schedule")
    .description("feeds that the worker imports by the clock");
  schedule
    .command("add")
    .description("import a feed from now on")
    .argument("<address>", "where it is, https only", readAddress)
    .addOption(
      new Option("--format <format>", "what it answers in")
        .choices([...feedFormats])
        .makeOptionMandatory(),
    )
    .option("--company <slug>", "every listing belongs to this company", readSlug)
    .option(
      "--board <name>",
      "greenhouse, lever, ashby: the board, if its jobs do not say",
      readSlug,
    )
    .option("--every <interval>", "such as 30m, 6h or 1d", readEvery, 360)
    .action(add);
  schedule.command("list").description("one line of JSON for each feed").action(list);
  schedule
    .command("run")
    .description("import a feed now, also before its time or while it is paused")
    .argument("<id>", "its number", readId)
    .action(run);
  for (const paused of [true, false]) {
    schedule
      .command(paused ? "pause" : "resume")
      .description(paused ? "stop importing a feed" : "go on with it, at once")
      .argument("<id>", "its number", readId)
      .action((id: number) =>
        change(id, ({ db }) => pauseFeed(db, { id, paused, now: new Date() })),
      );
  }
  schedule
    .command("remove")
    .description("forget a feed; its listings stay")
    .argument("<id>", "its number", readId)
    .action((id: number) => change(id, ({ db }) => removeFeed(db, { id, now: new Date() })));
}

type AddOptions = { format: FeedFormat; company?: string; board?: string; every: number };

async function add(address: string, { format, company, board, every }: AddOptions): Promise<void> {
  await withSite(async ({ db }) => {
    const id = await addFeed(db, {
      format,
      address,
      companySlug: company ?? null,
      board: board ?? null,
      intervalMinutes: every,
      now: new Date(),
    });
    if (id === null) return complain(`${address} is imported already; see import schedule list.`);
    print({ id, address, format, every: sayInterval(every) });
  });
}

async function list(): Promise<void> {
  await withSite(async ({ db }) => {
    for (const { intervalMinutes, etag: _, lastModified: __, ...feed } of await listFeeds(db)) {
      print({ ...feed, every: sayInterval(intervalMinutes) });
    }
  });
}

async function run(id: number): Promise<void> {
  await withSite(async ({ db }) => {
    const fetchFeed = createFeedFetcher();
    const result = await runFeed(db, id, { fetchFeed, now: () => new Date(), force: true });
    if (result.outcome === "not-due") return complain(`There is no feed ${id}.`);
    if (result.outcome === "busy") return complain(`Feed ${id} is being imported already.`);
    print({ id, ...result });
    if (result.message !== null) complain(result.message, result.outcome === "failed");
    if (result.outcome === "imported" && result.tally.rowsRefused > 0) process.exitCode = 1;
  });
}

async function change(id: number, doIt: (site: SiteDatabase) => Promise<boolean>): Promise<void> {
  await withSite(async (site) => {
    if (!(await doIt(site))) complain(`There is no feed ${id}.`);
  });
}

async function withSite(work: (site: SiteDatabase) => Promise<void>): Promise<void> {
  const site = await openSiteDatabase();
  try {
    await work(site);
  } finally {
    await site.close();
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function complain(message: string, isFailure = true): void {
  process.stderr.write(`${message}\n`);
  if (isFailure) process.exitCode = 1;
}

function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") {
    throw new InvalidArgumentError(
      "It is an address that begins with https://, without a password.",
    );
  }
  return url.href;
}

function readEvery(text: string): number {
  const minutes = readInterval(text);
  if (minutes === null) {
    throw new InvalidArgumentError("It is an interval from 15m to 30d, such as 6h.");
  }
  return minutes;
}

function readId(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text))
    throw new InvalidArgumentError("It is a number from the list.");
  return Number(text);
}
