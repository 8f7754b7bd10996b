import type { Command } from "commander";
import { matchRoles } from "./match-roles";

const matchHelp = `
Each line holds {"id","title"}.
Each answer is {"id","role","level","confidence","alternatives"}: role is a slug of the taxonomy
or null where the title is none of its occupations, level is entry, mid, senior, executive or
null where the title names none, and alternatives are the slugs a reader could fairly say instead.

  echo '{"id":1,"title":"Senior Data Engineer"}' | npm run -s cli -- role match`;

/** `role …`: titles read as roles and levels, without a database. */
export function registerRoleCommands(program: Command): void {
  const role = program.command("role").description("read titles; needs no database");
  role
    .command("match")
    .description("read the role and the level of job titles")
    .argument(
      "[files...]",
      "files of rows, one a line, or - for standard input, which is read when none is named",
    )
    .addHelpText("after", matchHelp)
    .action(matchRoles);
}
