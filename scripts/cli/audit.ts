import type { Command } from "commander";
import { verifyAudit } from "@/db/audit/verify-audit";
import { openSiteDatabase } from "./site-database";

/** `audit …`: whether the log of decisions is as it was written. */
export function registerAuditCommands(program: Command): void {
  const audit = program.command("audit").description("the log of decisions");
  audit
    .command("verify")
    .description("walk the hash chain; exit 1 and name the first broken entry if there is one")
    .action(printAuditVerdict);
}

async function printAuditVerdict(): Promise<void> {
  const { db, close } = await openSiteDatabase();
  try {
    const verdict = await verifyAudit(db);
    process.stdout.write(`${JSON.stringify(verdict)}\n`);
    if (verdict.intact) return;
    process.exitCode = 1;
    const how = verdict.reason === "content" ? "was changed" : "does not follow the one before it";
    process.stderr.write(`The audit log is broken: entry ${verdict.firstBroken} ${how}.\n`);
  } finally {
    await close();
  }
}
