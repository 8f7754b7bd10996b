import { type Command, Option } from "commander";
import { type AtsFormat, atsFormats } from "@/domain/job/ats/ats-job";
import { importAtsFile } from "./import-ats-file";
import { importJobsFile } from "./import-jobs-file";
import { registerImportSalaries } from "./import-salaries";
import { registerImportSchedule } from "./import-schedule";
import { readSlug } from "./read-slug";

/** `import …`: brings files into the database; again, they change nothing. */
export function registerImportCommands(program: Command): void {
  const importCommand = program.command("import").description("bring listings or pay from a file");
  importCommand
    .command("jobs")
    .description("bring a file of listings onto the board; again, it changes nothing")
    .argument("<file>", "an answer of a job board, or JobPostings one a line; - for standard input")
    .addOption(
      new Option("--format <format>", "format of the file")
        .choices([...atsFormats, "jobposting-ndjson"])
        .makeOptionMandatory(),
    )
    .option("--company <slug>", "every listing belongs to this company", readSlug)
    .option(
      "--board <name>",
      "greenhouse, lever, ashby: the board, if its jobs do not say",
      readSlug,
    )
    .option("--allow-shrink", "greenhouse, lever, ashby: close what is gone even if it is most")
    .action(importListings);
  registerImportSalaries(importCommand);
  registerImportSchedule(importCommand);
}

type JobsOptions = { format: string; company?: string; board?: string; allowShrink?: boolean };

async function importListings(file: string, options: JobsOptions): Promise<void> {
  const { format, ...rest } = options;
  if (isAtsFormat(format)) await importAtsFile(file, { format, ...rest });
  else await importJobsFile(file, options);
}

function isAtsFormat(format: string): format is AtsFormat {
  return (atsFormats as readonly string[]).includes(format);
}
