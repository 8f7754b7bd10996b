import type { Database } from "@/db/connect";
import { admitObservations } from "@/db/salaries/admit-observation";
import { queueHeldObservations } from "@/db/salaries/queue-held-observations";
import { recordVerdicts } from "@/db/salaries/record-verdict";
import { replaceAggregate } from "@/db/salaries/replace-aggregate";
import {
  createRangeStage,
  finishRangeStage,
  readStagedRanges,
  type StagedRange,
  stageRanges,
} from "@/db/salaries/stage-ranges";
import {
  type AijobsRange,
  finishPairing,
  pushRow,
  rangeKey,
  startPairing,
} from "@/domain/salary/aijobs/rebuild-ranges";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import { aijobsSources } from "./aijobs-sources";
import { judgeRange } from "./judge-range";
import { observeRange } from "./observe-range";
import type { ReadRow } from "./read-rows";

const rangesPerBatch = 1000;

export type AijobsImport = {
  rows: AsyncIterable<ReadRow>;
  fileName: string;
  roleOfTitle: (title: string) => string | null;
  reference: PayReference;
  now: Date;
  onRefused(refusal: { line: number; reason: string }): void;
};

export type AijobsTally = {
  rowsRead: number;
  rowsRefused: number;
  /** Distinct ranges and single amounts. */
  ranges: number;
  /** Further appearances of a range already counted. */
  repeats: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Of the created ones, how many wait for a person. */
  held: number;
};

/**
 * Brings an aijobs.net file into the statistics: rows become ranges, repeats are counted, each
 * distinct range gets a verdict, held ones wait for a person. All in one transaction: a broken
 * import leaves nothing behind, and one that is run again changes nothing. States that a person
 * has decided stay as they are.
 */
export async function importAijobs(db: Database, given: AijobsImport): Promise<AijobsTally> {
  return db.transaction(async (tx) => {
    for (const source of aijobsSources) await replaceAggregate(tx, source);
    await createRangeStage(tx);
    const { rowsRead, rowsRefused, seen } = await stageFile(tx, given);
    const ranges = await finishRangeStage(tx);
    const tally = { created: 0, updated: 0, held: 0 };
    for (let after = 0; ; ) {
      const batch = await readStagedRanges<AijobsRange>(tx, { after, limit: rangesPerBatch });
      const last = batch.at(-1);
      if (!last) break;
      after = last.position;
      const changed = await admitBatch(tx, batch, given);
      tally.created += changed.created;
      tally.updated += changed.updated;
      tally.held += changed.held;
    }
    const unchanged = ranges - tally.created - tally.updated;
    return { rowsRead, rowsRefused, ranges, repeats: seen - ranges, ...tally, unchanged };
  });
}

/** Rebuilds the ranges of the file and counts them in the stage. */
async function stageFile(tx: Database, { rows, onRefused }: AijobsImport) {
  const counted = { rowsRead: 0, rowsRefused: 0, seen: 0 };
  const state = startPairing();
  let batch: StagedRange<AijobsRange>[] = [];
  const add = (range: AijobsRange | null) => {
    if (!range) return;
    counted.seen += 1;
    batch.push({ key: rangeKey(range), position: range.lines[0] ?? 0, repeats: 1, range });
  };
  for await (const read of rows) {
    counted.rowsRead += 1;
    if ("refused" in read) {
      counted.rowsRefused += 1;
      onRefused({ line: read.line, reason: read.refused });
      continue;
    }
    add(pushRow(state, read.row, read.line));
    if (batch.length >= rangesPerBatch) {
      await stageRanges(tx, batch);
      batch = [];
    }
  }
  add(finishPairing(state));
  if (batch.length > 0) await stageRanges(tx, batch);
  return counted;
}

async function admitBatch(
  tx: Database,
  batch: readonly StagedRange<AijobsRange>[],
  { fileName, roleOfTitle, reference, now }: AijobsImport,
): Promise<{ created: number; updated: number; held: number }> {
  const judged = new Map(
    batch.map(({ key, range, repeats }) => {
      const role = roleOfTitle(range.title);
      const verdict = judgeRange(range, role, reference);
      const observation = observeRange(range, { key, role, repeats, fileName, verdict });
      return [key, { verdict, observation }];
    }),
  );
  const observations = [...judged.values()].map(({ observation }) => observation);
  const changed = await admitObservations(tx, observations, { keepStates: true });
  // What was known before keeps its verdict: an import judges nothing twice.
  const created = changed.flatMap(({ id, sourceKey, change }) => {
    const known = judged.get(sourceKey);
    return change === "created" && known ? [{ id, ...known }] : [];
  });
  const verdictIds = await recordVerdicts(
    tx,
    created.map(({ id, verdict }) => ({ subject: { observationId: id }, verdict })),
    now,
  );
  const held = created.flatMap(({ id, observation }, at) =>
    observation.state === "held" ? [{ observationId: id, verdictId: verdictIds[at] ?? 0 }] : [],
  );
  await queueHeldObservations(tx, held);
  return { created: created.length, updated: changed.length - created.length, held: held.length };
}
