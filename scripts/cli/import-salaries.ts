import { type Command, Option } from "commander";
import { foldSalaryChanges } from "@/db/salaries/fold-salary-changes";
import { payReference } from "@/domain/salary/reference/pay-reference";
import { importAijobs } from "../import/aijobs/import-aijobs";
import { readRows } from "../import/aijobs/read-rows";
import { roleOfTitle } from "../reference/role-of-title";
import { runFileImport } from "./run-file-import";

/** `import salaries FILE --format aijobs`. */
export function registerImportSalaries(importCommand: Command): void {
  importCommand
    .command("salaries")
    .description("bring a file of posted pay into the statistics; again, it changes nothing")
    .argument("<file>", "the 11-column CSV of aijobs.net of 2025-01-19, or - for standard input")
    .addOption(
      new Option("--format <format>", "format of the file")
        .choices(["aijobs"])
        .makeOptionMandatory(),
    )
    .action(importSalaries);
}

async function importSalaries(file: string, { format }: { format: string }): Promise<void> {
  await runFileImport(file, format, async (db, { chunks, fileName, onRefused }) => {
    const tally = await importAijobs(db, {
      rows: readRows(chunks),
      fileName,
      roleOfTitle,
      reference: payReference,
      now: new Date(),
      onRefused,
    });
    await foldSalaryChanges(db);
    return {
      tally: {
        rowsRead: tally.rowsRead,
        rowsCreated: tally.created,
        rowsUpdated: tally.updated,
        rowsUnchanged: tally.unchanged,
        rowsHeld: tally.held,
        rowsRefused: tally.rowsRefused,
      },
      summary: tally,
    };
  });
}
