import { sayRanges } from "@/components/salaries/say-cell";
import type { FoundComparison } from "@/db/articles/find-comparison";
import { findRole } from "@/domain/role/taxonomy";
import { formatMoney } from "@/domain/salary/format-money";

/** A comparison in a sentence or two, for search engines and previews, with the real medians. */
export function describeComparison({ arranged, pay }: FoundComparison): string {
  const medians = pay.flatMap(({ own, speaker }) => {
    const median = speaker?.cell.middle?.p50;
    if (!speaker || median === undefined) return [];
    const role = findRole(speaker.role)?.name ?? speaker.role;
    const isStandIn = speaker.role !== own.role;
    return [
      `${role}${isStandIn ? " (broader role)" : ""} ${formatMoney(median, "USD")} from ${sayRanges(speaker.cell.n)}`,
    ];
  });
  const said = medians.length > 0 ? ` Median posted pay a year: ${medians.join("; ")}.` : "";
  return `${arranged.standfirst}${said}`;
}
