import { type AskedListings, sayListings } from "@/components/articles/asked-split";
import { DataTable } from "@/components/ui/data-table";

export interface AskedSkill {
  slug: string;
  name: string;
  /** Open listings that ask for it. */
  listings: number;
}

interface AskedListProps {
  role: { slug: string };
  of: AskedListings;
  skills: readonly AskedSkill[];
  kind: "skill" | "tool";
}

const mostShown = 12;
/** What a single listing asks for says nothing of the role. */
const fewestListings = 2;

/** How often the open listings of a role ask for each skill or tool. */
export function AskedList({ role, of, skills, kind }: AskedListProps) {
  const common = skills.filter(({ listings }) => listings >= fewestListings);
  if (common.length === 0) return null;
  const title = kind === "skill" ? "Skills in open listings" : "Tools in open listings";
  return (
    <div className="max-w-measure">
      <DataTable<AskedSkill>
        caption={title}
        rows={common.slice(0, mostShown)}
        rowKey={({ slug }) => slug}
        columns={[
          {
            label: kind === "skill" ? "Skill" : "Tool",
            cell: ({ slug, name }) => <a href={`/jobs?role=${role.slug}&skill=${slug}`}>{name}</a>,
          },
          { label: "Listings", kind: "number", cell: ({ listings }) => `${listings}` },
          {
            label: "Share",
            kind: "number",
            cell: ({ listings }) => `${Math.round((100 * listings) / of.listings)} %`,
            value: ({ listings }) => listings,
          },
        ]}
      />
      <p className="note">Counted in {sayListings(of)}.</p>
    </div>
  );
}
