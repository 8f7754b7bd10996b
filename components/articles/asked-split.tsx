import "./articles.css";
import { DataTable } from "@/components/ui/data-table";
import type { SkillShare, SkillSplit } from "@/domain/article/split-by-lift";

export interface AskedListings {
  /** Name of the role. */
  role: string;
  listings: number;
  samples: number;
}

interface AskedSplitProps {
  split: SkillSplit;
  of: readonly [AskedListings, AskedListings];
  nameSkill: (slug: string) => string;
  kind: "skill" | "tool";
}

const mostPerColumn = 6;

/** What open listings of the two roles ask for, with the share of each that names it. */
export function AskedSplit({ split, of: [a, b], nameSkill, kind }: AskedSplitProps) {
  const rows = [split.moreA, split.both, split.moreB].flatMap((shares, column) =>
    shares.slice(0, mostPerColumn).map((share) => ({ ...share, column })),
  );
  const askedBy = [`more by ${a.role}`, "about alike", `more by ${b.role}`];
  return (
    <div className="asked">
      <DataTable<SkillShare & { column: number }>
        caption={kind === "skill" ? "Skills in open listings" : "Tools in open listings"}
        rows={rows}
        rowKey={({ skill }) => skill}
        columns={[
          { label: kind === "skill" ? "Skill" : "Tool", cell: ({ skill }) => nameSkill(skill) },
          { label: a.role, kind: "number", cell: (row) => `${row.a} %`, value: (row) => row.a },
          { label: b.role, kind: "number", cell: (row) => `${row.b} %`, value: (row) => row.b },
          { label: "Asked for", cell: ({ column }) => askedBy[column] },
        ]}
      />
      <p className="note">
        Counted in {sayListings(a)} and {sayListings(b)}. “More” means at least half as often again
        and beyond chance (95 %).
      </p>
    </div>
  );
}

/** `14 open listings of Data Engineer with a text, 12 of them samples`. */
export function sayListings({ role, listings, samples }: AskedListings): string {
  const made =
    samples === 0
      ? ""
      : samples === listings
        ? ", all of them samples"
        : `, ${samples} of them samples`;
  return `${listings} open listings of ${role} with a text${made}`;
}
