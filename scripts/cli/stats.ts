import type { Command } from "commander";
import { rebuildRollups } from "@/db/salaries/rebuild-rollups";
import { verifyRollups } from "@/db/salaries/verify-rollups";
import { openSiteDatabase } from "./site-database";

/** What log buckets of 1 % promise. */
const largestError = 0.005;

/** `stats …`: the salary statistics. */
export function registerStatsCommands(program: Command): void {
  const stats = program.command("stats").description("the salary statistics");
  stats
    .command("rebuild")
    .description("compute the roll-ups anew from the observations")
    .option("--verify", "then compare them with exact percentiles; exit 1 when they differ")
    .action(rebuild);
}

async function rebuild({ verify = false }: { verify?: boolean }): Promise<void> {
  const { db, close } = await openSiteDatabase();
  try {
    const rebuilt = await rebuildRollups(db);
    const verified = verify ? await verifyRollups(db) : null;
    process.stdout.write(`${JSON.stringify({ ...rebuilt, ...verified })}\n`);
    if (!verified) return;
    if (verified.wrongCounts > 0 || verified.worstError > largestError) {
      process.exitCode = 1;
      process.stderr.write(
        `The roll-ups do not say what the observations say: ${verified.wrongCounts} cells with ` +
          `a wrong count, largest error ${(verified.worstError * 100).toFixed(2)} %.\n`,
      );
    }
  } finally {
    await close();
  }
}
