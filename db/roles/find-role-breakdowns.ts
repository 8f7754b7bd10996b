import type { Database } from "@/db/connect";
import { dimensionKey, observationCondition, postedSources } from "@/db/salaries/cell-filter";
import { findSources } from "@/db/salaries/find-sources";
import { readEmployers } from "@/db/salaries/read-employers";
import { readSums } from "@/db/salaries/read-sums";
import { readValues } from "@/db/salaries/read-values";
import { isHeldOneByOne, toMeasures } from "@/db/salaries/sketched-measures";
import type { StatisticsSource } from "@/domain/statistics/cell-statistics";
import { type PublishedCell, publishCell } from "@/domain/statistics/publish-cell";
import { mergeSketches, type QuantileSketch } from "@/domain/statistics/quantile-sketch";

/** The pay of a role worldwide, part by part, and the sketch of the whole. */
export type RoleBreakdown = {
  /** By level and by ISO code of the country; `""` where it is not known. */
  levels: ReadonlyMap<string, PublishedCell>;
  countries: ReadonlyMap<string, PublishedCell>;
  /** The middles of all its posted ranges. */
  sketch: QuantileSketch;
};

/**
 * The pay of roles by level and country, by slug of the role; every role has an answer. The figures
 * are those of `findCells`, without the window of each part, which costs more than all the rest.
 */
export async function findRoleBreakdowns(
  db: Database,
  slugs: readonly string[],
): Promise<Map<string, RoleBreakdown>> {
  const sources = await findSources(db, "posted");
  const found = await Promise.all(
    [...new Set(slugs)].map(async (role) => {
      const [levels, countries] = await Promise.all([
        readParts(db, { role, dimension: "level", sources }),
        readParts(db, { role, dimension: "country", sources }),
      ]);
      const sketch = mergeSketches([...levels.sums.values()].map(({ middle }) => middle));
      return [role, { levels: levels.cells, countries: countries.cells, sketch }] as const;
    }),
  );
  return new Map(found);
}

type Wanted = {
  role: string;
  dimension: "level" | "country";
  sources: readonly StatisticsSource[];
};

async function readParts(db: Database, { role, dimension, sources }: Wanted) {
  const wanted = { filter: { role }, dimension, sources: postedSources };
  const [sums, employers] = await Promise.all([readSums(db, wanted), readEmployers(db, wanted)]);
  const values = await readValues(db, {
    condition: observationCondition(wanted.filter, wanted.sources),
    key: dimensionKey(dimension),
    keys: [...sums].flatMap(([key, cell]) => (isHeldOneByOne(cell, sources) ? [key] : [])),
  });
  const cells = new Map(
    [...sums].map(([key, cell]) => {
      const measures = values.get(key) ?? toMeasures(cell);
      return [key, publishCell({ ...measures, employers: employers.get(key) ?? null })] as const;
    }),
  );
  return { sums, cells };
}
