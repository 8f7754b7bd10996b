import { expect, test } from "vitest";
import { isPassingFailure } from "./note-failed-request";

function failure(code: string): Error {
  return Object.assign(new Error("a failure"), { code });
}

test.each([
  ["no server listens", failure("ECONNREFUSED"), true],
  ["every address of a host refuses", new AggregateError([failure("ECONNREFUSED")]), true],
  ["the connection was lost", failure("CONNECTION_CLOSED"), true],
  ["the server is shutting down", failure("57P01"), true],
  ["the server has no connection left", failure("53300"), true],
  ["the disk is full", failure("53100"), true],
  ["a statement took too long", failure("57014"), true],
  ["the query is wrong", failure("42601"), false],
  ["a row is there already", failure("23505"), false],
  ["an error without a code", new Error("a failure"), false],
  ["no error at all", "57014", false],
])("%s", (_name, error, expected) => {
  expect(isPassingFailure(error)).toBe(expected);
  expect(isPassingFailure(new Error("Failed query", { cause: error }))).toBe(expected);
});
