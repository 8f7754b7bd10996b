import { InvalidArgumentError } from "commander";

/** The name of a company or board as in an address. */
export function readSlug(text: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) {
    throw new InvalidArgumentError("It is the name as in an address, such as acme-labs.");
  }
  return text;
}
