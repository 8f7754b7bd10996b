import { once } from "node:events";
import { type Command, Option } from "commander";
import { type IncompletePage, listMissingParts } from "@/db/articles/list-missing-parts";
import { openSiteDatabase } from "./site-database";

/** `articles …`: what stands in the articles, and what does not. */
export function registerArticlesCommands(program: Command): void {
  const articles = program.command("articles").description("role profiles and comparisons");
  articles
    .command("missing")
    .description("every role and pair with sections that are left out, and why, one a line")
    .addOption(
      new Option("--kind <kind>", "only pages of this kind").choices(["role", "comparison"]),
    )
    .option("--edited", "only comparisons that an editor wrote")
    .action(printMissing);
}

interface Wanted {
  kind?: IncompletePage["kind"];
  edited?: boolean;
}

async function printMissing(wanted: Wanted): Promise<void> {
  const { db, close } = await openSiteDatabase();
  try {
    for await (const page of listMissingParts(db, { now: new Date() })) {
      if (!isWanted(page, wanted)) continue;
      if (!process.stdout.write(`${JSON.stringify(page)}\n`)) await once(process.stdout, "drain");
    }
  } finally {
    await close();
  }
}

function isWanted(page: IncompletePage, { kind, edited = false }: Wanted): boolean {
  if (kind !== undefined && page.kind !== kind) return false;
  return !edited || (page.kind === "comparison" && page.edited);
}
