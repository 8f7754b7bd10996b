import { type Command, InvalidArgumentError } from "commander";
import { createSignInLink, type SignInLinkRequest } from "@/db/users/create-sign-in-link";
import { openSiteDatabase } from "./site-database";
import { readAuthSecret, readBaseUrl } from "./site-settings";

/** `user …`: what local operators do with accounts. */
export function registerUserCommands(program: Command): void {
  const user = program.command("user").description("accounts, for local operators");
  user
    .command("sign-in-link")
    .description("print a one-time sign-in link, creating the user if need be")
    .argument("<email>", "address of the user", readEmail)
    .option("--role <role>", "give the user this role: admin, employer or seeker", readRole)
    .action(printSignInLink);
}

async function printSignInLink(
  email: string,
  { role }: { role?: SignInLinkRequest["role"] },
): Promise<void> {
  const secret = readAuthSecret();
  const { db, close } = await openSiteDatabase();
  try {
    const baseUrl = readBaseUrl();
    const { url } = await createSignInLink(db, { email, role, baseUrl, secret, now: new Date() });
    process.stdout.write(`${url}\n`);
  } finally {
    await close();
  }
}

function readEmail(text: string): string {
  if (!/^[!-~]+@[!-~]+$/.test(text) || /[",]/.test(text)) {
    throw new InvalidArgumentError("Write it as name@example.com.");
  }
  return text;
}

function readRole(text: string): "admin" | "employer" | "seeker" {
  if (text !== "admin" && text !== "employer" && text !== "seeker") {
    throw new InvalidArgumentError("It is admin, employer or seeker.");
  }
  return text;
}
