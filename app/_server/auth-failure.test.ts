import { expect, test } from "vitest";
import { describeAuthFailure } from "./auth-failure";

function named(name: string, message: string, options?: ErrorOptions): Error {
  return Object.assign(new Error(message, options), { name: "M", type: name });
}

test("what a visitor did wrong is no fault of the site", () => {
  expect(describeAuthFailure(named("Verification", "used already"))).toBeNull();
});

test("a fault is one line with its causes and without what a query was given", () => {
  const query = new Error("Failed query: select 1\nparams: secret-token", {
    cause: new Error("connect ECONNREFUSED"),
  });
  const error = named("AdapterError", "Read more", { cause: { err: query } as unknown as Error });
  expect(describeAuthFailure(error)).toBe(
    "Signing in: AdapterError: Read more <- Error: Failed query: select 1 <- Error: connect ECONNREFUSED",
  );
});
