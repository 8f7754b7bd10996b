import { describe, expect, test } from "vitest";
import { connect } from "@/db/connect";
import { NewerDatabaseError } from "@/db/migrate";
import { describeDatabase, explainFailure, readPort } from "./explain-failure";
import { PlainFailure } from "./plain-failure";

const url = "postgres://user:hunter2@db.example.org:5432/salarium";
const withCode = (code: string) => Object.assign(new Error("internal words"), { code });
const wrapped = (cause: Error) => new Error("Failed query: select 1", { cause });

describe("a failure that is understood is one sentence", () => {
  test.each([
    ["nothing listens", withCode("ECONNREFUSED"), /No Postgres answers.*start it/],
    ["an unknown host", withCode("ENOTFOUND"), /host of .* is not known/],
    ["a wrong password", withCode("28P01"), /password for .* is wrong/],
    ["a missing database", withCode("3D000"), /no database .*create it/],
    ["a full disk under the database", withCode("53100"), /full: free some space/],
    ["a full disk here", withCode("ENOSPC"), /full: free some space/],
    ["a busy table", withCode("55P03"), /busy for 5 seconds/],
    ["missing rights", withCode("42501"), /use the database's owner/],
    ["a foreign folder", withCode("EACCES"), /belongs to another user/],
    ["one of ours", new PlainFailure("Do this."), /^Do this\.$/],
    ["a newer database", new NewerDatabaseError("Use that release."), /^Use that release\.$/],
  ])("%s", (_name, error, sentence) => {
    for (const failure of [error, wrapped(error), wrapped(wrapped(error))]) {
      const said = explainFailure(failure, url) ?? "";
      expect(said).toMatch(sentence);
      expect(said).not.toMatch(/hunter2|internal words|Failed query|\n/);
    }
  });

  test("several addresses of one host that all refuse", () => {
    const error = new AggregateError([withCode("ECONNREFUSED"), withCode("ECONNREFUSED")]);
    expect(explainFailure(error, url)).toContain("No Postgres answers at db.example.org:5432");
  });

  test.each(["mysql://localhost/a", "postgres://localhost", "localhost:5432/a", ""])(
    "DATABASE_URL=%s",
    (wrong) => {
      const said = explainFailure(
        caught(() => connect(wrong)),
        wrong,
      );
      expect(said).toMatch(/^DATABASE_URL is not a Postgres address: write it as postgres:/);
    },
  );
});

test("a failure that is not understood is not made up", () => {
  expect(explainFailure(new TypeError("x is not a function"), url)).toBeNull();
  expect(explainFailure("thrown text", url)).toBeNull();
});

test("a database is described without its user and password", () => {
  expect(describeDatabase(url)).toBe("db.example.org:5432/salarium");
  expect(describeDatabase("nonsense")).toBe("DATABASE_URL");
});

test.each([
  [undefined, 3000],
  ["8080", 8080],
])("PORT=%s is %d", (text, port) => {
  expect(readPort(text)).toBe(port);
});

test.each(["abc", "0", "-1", "65536", "80.5", ""])("PORT=%s is refused", (text) => {
  expect(() => readPort(text)).toThrow(/which is no port: use a number/);
});

function caught(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
