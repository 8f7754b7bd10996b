const explanations: [pattern: RegExp, sentence: (folder: string) => string][] = [
  [
    /No space left on device|could not write.*space/i,
    (folder) => `The disk of ${folder} is full: free some space and start again.`,
  ],
  [
    /database files are incompatible with server/i,
    (folder) =>
      `The database in ${folder} is of another Postgres version: use the release that made it, or set DATA_DIR to another folder.`,
  ],
  [
    /Permission denied|could not access directory|invalid permissions|wrong ownership/i,
    (folder) =>
      `The database user may not read ${folder}: set DATA_DIR to a folder that every user can enter.`,
  ],
  [
    /could not (create|map|resize) (shared memory|anonymous shared memory)|could not resize/i,
    () => "Postgres got no shared memory: give the machine or container more memory.",
  ],
  [
    /error while loading shared libraries: (\S+)/i,
    () =>
      "The embedded Postgres lacks a system library (a C library of glibc is needed): set DATABASE_URL to a Postgres server instead.",
  ],
];

/** One plain sentence for what a Postgres that did not start has written. */
export function explainServerLog(log: string, folder: string): string {
  const known = explanations.find(([pattern]) => pattern.test(log));
  if (known) return known[1](folder);
  const lines = log.split("\n").map((line) => line.trim());
  const telling = lines.find((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.find(Boolean);
  return `The embedded Postgres in ${folder} did not start (${telling ?? "it said nothing"}): look into ${folder}/postgres.log, or set DATA_DIR to another folder.`;
}
