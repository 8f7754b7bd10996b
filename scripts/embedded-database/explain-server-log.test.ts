import { expect, test } from "vitest";
import { explainServerLog } from "./explain-server-log";

test.each([
  ["FATAL:  could not write to file: No space left on device", /is full: free some space/],
  ["FATAL:  database files are incompatible with server", /another Postgres version/],
  ['FATAL:  data directory "/a" has invalid permissions', /DATA_DIR to a folder that every user/],
  ["initdb: error: could not access directory: Permission denied", /DATA_DIR to a folder/],
  ["FATAL:  could not map anonymous shared memory: Cannot allocate memory", /more memory/],
  ["postgres: error while loading shared libraries: libicuuc.so.60", /set DATABASE_URL/],
  ["LOG:  starting\nPANIC:  could not locate a valid checkpoint record", /PANIC:.*postgres\.log/],
  ["", /it said nothing.*postgres\.log/],
])("%s", (log, sentence) => {
  const said = explainServerLog(log, "/srv/data");
  expect(said).toMatch(sentence);
  expect(said).not.toContain("\n");
});
