import type { Command } from "commander";
import { checkSalaries } from "./check-salaries";
import { parseSalaries } from "./parse-salaries";

const files: [string, string] = [
  "[files...]",
  "files of rows, one a line, or - for standard input, which is read when none is named",
];

const parseHelp = `
Each line holds {"id","text"} and, where it is known, "country" (two letters, ISO 3166-1).
Each answer is {"id","kind","min","max","currency","period","candidates"}, where kind is range,
single, at-least, at-most, none or several, and candidates are the readings of an ambiguous
text, each with what would settle it.

  echo '{"id":1,"text":"$120-150k"}' | npm run -s cli -- salary parse`;

const checkHelp = `
Each line holds {"id"} and any of "title" or "role", "level", "country", "employmentType" (one or
a list), "workplace", "year", "min", "max", "currency", "period" and "text".
Each answer is {"id","verdict","findings","annual","method"}; nothing is ever corrected.

  echo '{"id":1,"role":"data-engineer","min":120000,"max":150000,"currency":"USD","period":"year"}' \\
    | npm run -s cli -- salary check`;

/** `salary …`: pay read from text and judged, without a database. */
export function registerSalaryCommands(program: Command): void {
  const salary = program.command("salary").description("read and judge pay; needs no database");
  salary
    .command("parse")
    .description("read pay from free text")
    .argument(...files)
    .addHelpText("after", parseHelp)
    .action(parseSalaries);
  salary
    .command("check")
    .description("judge whether posted pay is plausible")
    .argument(...files)
    .addHelpText("after", checkHelp)
    .action(checkSalaries);
}
