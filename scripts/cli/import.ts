import { type Command, InvalidArgumentError, Option } from "commander";
import { importJobsFile } from "./import-jobs-file";
import { registerImportSalaries } from "./import-salaries";

/** `import …`: brings files into the database; again, they change nothing. */
export function registerImportCommands(program: Command): void {
  const importCommand = program.command("import").description("bring listings or pay from a file");
  importCommand
    .command("jobs")
    .description("bring a file of listings onto the board; again, it changes nothing")
    .argument("<file>", "a file of schema.org JobPostings, one a line, or - for standard input")
    .addOption(
      new Option("--format <format>", "format of the file")
        .choices(["jobposting-ndjson"])
        .makeOptionMandatory(),
    )
    .option("--company <slug>", "every listing belongs to this company", readSlug)
    .action(importJobsFile);
  registerImportSalaries(importCommand);
}

function readSlug(text: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) {
    throw new InvalidArgumentError("It is the company's name in its address, such as acme-labs.");
  }
  return text;
}
