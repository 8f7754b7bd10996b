import { Command, CommanderError } from "commander";

/** One noun of the command line and where its commands are. */
interface Noun {
  description: string;
  /** Loads the noun's file, and no other, and adds its commands. */
  register: (program: Command) => Promise<void>;
}

/** Every noun, in the order of the help. A new noun is one line here and one file beside this. */
const nouns: Record<string, Noun> = {
  salary: {
    description: "read and judge pay; needs no database",
    register: async (program) => (await import("./salary")).registerSalaryCommands(program),
  },
  role: {
    description: "read titles; needs no database",
    register: async (program) => (await import("./role")).registerRoleCommands(program),
  },
  import: {
    description: "bring listings or pay from a file",
    register: async (program) => (await import("./import")).registerImportCommands(program),
  },
  jobs: {
    description: "the life of the listings",
    register: async (program) => (await import("./jobs")).registerJobsCommands(program),
  },
  export: {
    description: "the open data",
    register: async (program) => (await import("./export")).registerExportCommands(program),
  },
  user: {
    description: "accounts, for local operators",
    register: async (program) => (await import("./user")).registerUserCommands(program),
  },
  alerts: {
    description: "the mail of saved searches",
    register: async (program) => (await import("./alerts")).registerAlertsCommands(program),
  },
  articles: {
    description: "role profiles and comparisons",
    register: async (program) => (await import("./articles")).registerArticlesCommands(program),
  },
  audit: {
    description: "the log of decisions",
    register: async (program) => (await import("./audit")).registerAuditCommands(program),
  },
  stats: {
    description: "the salary statistics",
    register: async (program) => (await import("./stats")).registerStatsCommands(program),
  },
  db: {
    description: "the life of the database",
    register: async (program) => (await import("./db")).registerDbCommands(program),
  },
};

const wrongUse = 2;
const failed = 1;

function createProgram(): Command {
  return new Command("salarium")
    .description("The job board's command line. Rows go in and out as lines of JSON.")
    .usage("<noun> <verb> [options]")
    .showHelpAfterError("Add --help to see how it is used.")
    .addHelpText("after", "\nExit status: 0 done, 1 some rows refused or failed, 2 wrong use.")
    .exitOverride();
}

async function registerNouns(program: Command, asked: string | undefined): Promise<void> {
  const noun = asked !== undefined && Object.hasOwn(nouns, asked) ? nouns[asked] : undefined;
  if (noun !== undefined) await noun.register(program);
  else
    for (const [name, { description }] of Object.entries(nouns))
      program.command(name).description(description);
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  return failed;
}

/** Runs one command; the exit status is left in `process.exitCode`. */
async function runCommandLine(args: readonly string[]): Promise<void> {
  const program = createProgram();
  try {
    await registerNouns(program, args[0] === "help" ? args[1] : args[0]);
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    process.exitCode = statusOf(error);
  }
}

await runCommandLine(process.argv.slice(2));
