import type { EmploymentType, Workplace } from "@/domain/job/terms";
import type { Level } from "@/domain/role/level";
import type { ReferenceCell } from "@/domain/salary/reference/cells";
import { smallestShown } from "@/domain/statistics/disclosure";
import { geometricMiddle } from "@/domain/statistics/geometric-middle";
import { sketchValues } from "@/domain/statistics/quantile-sketch";

/** A range as it counts in a cell; amounts are US dollars a year. */
export interface CountedForCell {
  role: string;
  level: Level;
  country: string;
  year: number;
  workplace: Workplace;
  employmentType: EmploymentType;
  usdMin: number;
  usdMax: number;
}

type CellName = Pick<
  ReferenceCell,
  "role" | "level" | "country" | "year" | "workplace" | "employmentType"
>;

type Named = { name: CellName; range: CountedForCell };

/** What a cell with too few ranges gives up, in this order: pay depends least on the first. */
const mergedOrder = ["workplace", "year", "level", "country"] as const;

/**
 * Divides ranges into cells of at least five each. A cell with fewer is merged with others of its
 * kind into a rest that no longer knows the workplace, then the year, then the level, then the
 * country. What is still under five then is left out and counted.
 */
export function mergeSmallCells(ranges: readonly CountedForCell[]): {
  cells: ReferenceCell[];
  tooFew: number;
} {
  let small: Named[] = ranges.map((range) => ({ name: range, range }));
  const cells: ReferenceCell[] = [];
  for (const part of [null, ...mergedOrder]) {
    const groups = groupByName(
      small.map(({ name, range }) => ({ name: part ? { ...name, [part]: null } : name, range })),
    );
    const isLarge = (group: readonly Named[]) => group.length >= smallestShown;
    cells.push(...groups.filter(isLarge).map(sketchCell));
    small = groups.filter((group) => !isLarge(group)).flat();
  }
  cells.sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1));
  return { cells, tooFew: small.length };
}

function groupByName(named: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const key = nameKey(one.name);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function nameKey({ role, level, country, year, workplace, employmentType }: CellName): string {
  return [role, employmentType, country, level, year, workplace]
    .map((part) => part ?? "")
    .join("|");
}

function sketchCell(group: readonly Named[]): ReferenceCell {
  const [first] = group;
  if (!first) throw new RangeError("A cell without ranges.");
  const { role, level, country, year, workplace, employmentType } = first.name;
  const ranges = group.map(({ range }) => range);
  return {
    role,
    level,
    country,
    year,
    workplace,
    employmentType,
    low: sketchValues(ranges.map(({ usdMin }) => usdMin)),
    middle: sketchValues(ranges.map(({ usdMin, usdMax }) => geometricMiddle(usdMin, usdMax))),
    high: sketchValues(ranges.map(({ usdMax }) => usdMax)),
  };
}
