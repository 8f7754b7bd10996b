import type { EmploymentType, Workplace } from "@/domain/job/terms";
import type { Level } from "@/domain/role/level";
import type { QuantileSketch } from "@/domain/statistics/quantile-sketch";
import file from "./cells.json" with { type: "json" };

/**
 * Aggregate figures of posted ranges that come with the product, so that salary pages stand on
 * real data from the first start. Built by scripts/reference/build-cells.ts; no cell has fewer
 * than five ranges: smaller ones are merged into rests, in which the merged parts are not known.
 */
export interface ReferenceCell {
  role: string;
  /** `null`: the rest over several levels. */
  level: Level | null;
  /** `null`: the rest over several countries. */
  country: string | null;
  /** `null`: the rest over several years. */
  year: number | null;
  /** `null`: the rest over several workplaces. */
  workplace: Workplace | null;
  employmentType: EmploymentType;
  /** Log buckets of US dollars a year: low ends, geometric middles, high ends. */
  low: QuantileSketch;
  middle: QuantileSketch;
  high: QuantileSketch;
}

export interface ReferenceCells {
  builder: { script: string; version: string };
  source: { slug: string; name: string; url: string; licence: string; date: string };
  counts: {
    rows: number;
    distinctRanges: number;
    /** Ranges in the cells below. */
    counted: number;
    held: number;
    /** Rows without a twin, which may be answers of single persons. */
    answers: number;
    withoutRole: number;
    /** Ranges whose rest is still under five. */
    tooFew: number;
  };
  cells: ReferenceCell[];
}

/** The committed cells. */
export function readReferenceCells(): ReferenceCells {
  return { ...file, cells: file.cells.map(readCell) };
}

/** Writes a cell as one line: its parts, then for each measure `bucket count` in steps. */
export function writeCell(cell: ReferenceCell): string {
  const { role, level, country, year, workplace, employmentType, low, middle, high } = cell;
  const parts = [role, level, country, year, workplace, employmentType].map((part) => part ?? "*");
  return [parts.join(" "), ...[low, middle, high].map(writeSketch)].join("|");
}

/** Reads a line that `writeCell` wrote. */
export function readCell(line: string): ReferenceCell {
  const [parts = "", low = "", middle = "", high = ""] = line.split("|");
  const [role = "", level, country, year, workplace, employmentType] = parts
    .split(" ")
    .map((part) => (part === "*" ? undefined : part));
  return {
    role,
    level: (level as Level | undefined) ?? null,
    country: country ?? null,
    year: year === undefined ? null : Number(year),
    workplace: (workplace as Workplace | undefined) ?? null,
    employmentType: employmentType as EmploymentType,
    low: readSketch(low),
    middle: readSketch(middle),
    high: readSketch(high),
  };
}

function writeSketch(sketch: QuantileSketch): string {
  let before = 0;
  return [...sketch]
    .sort(([a], [b]) => a - b)
    .map(([bucket, count]) => {
      const step = bucket - before;
      before = bucket;
      return count === 1 ? `${step}` : `${step}x${count}`;
    })
    .join(" ");
}

function readSketch(text: string): QuantileSketch {
  const sketch = new Map<number, number>();
  let bucket = 0;
  for (const entry of text.split(" ")) {
    const [step = "0", count = "1"] = entry.split("x");
    bucket += Number(step);
    sketch.set(bucket, Number(count));
  }
  return sketch;
}
