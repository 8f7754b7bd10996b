import { renderMarkdown } from "@/app/_server/render-markdown";
import { OccupationToolList } from "@/components/articles/official-tools";
import { OutlookTable } from "@/components/articles/outlook-table";
import { Bullets, RichText } from "@/components/articles/rich-text";
import { AskedList } from "@/components/roles/asked-list";
import { CountedTitles } from "@/components/roles/counted-titles";
import type { FoundRolePage } from "@/db/roles/find-role-page";
import type { RoleSection } from "@/domain/article/arrange-role";
import { findRole } from "@/domain/role/taxonomy";
import { JobsContent } from "./jobs-content";
import { NeighboursContent } from "./neighbours-content";
import { PayContent } from "./pay-content";

interface SectionContentProps {
  section: RoleSection;
  found: FoundRolePage;
}

/** What stands under the heading of a section: its words, then the data of its kind. */
export function SectionContent({ section: { kind, body, items }, found }: SectionContentProps) {
  return (
    <>
      {body === "" ? null : <RichText html={renderMarkdown(body)} />}
      {items.length === 0 ? null : <Bullets items={items} />}
      <SectionData kind={kind} found={found} />
    </>
  );
}

function SectionData({ kind, found }: { kind: RoleSection["kind"]; found: FoundRolePage }) {
  const { role, outlook, tools } = found;
  switch (kind) {
    case "skills":
      return <Asked kind="skill" found={found} />;
    case "tools":
      return (
        <>
          <Asked kind="tool" found={found} />
          {tools && <OccupationToolList role={role.name} tools={tools} />}
        </>
      );
    case "outlook":
      return outlook && <OutlookTable outlooks={[{ role: role.name, facts: outlook }]} />;
    case "pay":
      return <PayContent found={found} />;
    case "moves":
      return <NeighboursContent found={found} />;
    case "jobs":
      return <JobsContent found={found} />;
    case "titles":
      return <CountedTitles role={role.name} aliases={findRole(role.slug)?.aliases ?? []} />;
    default:
      return null;
  }
}

function Asked({ kind, found: { role, asked } }: { kind: "skill" | "tool"; found: FoundRolePage }) {
  const skills = asked?.skills.filter((skill) => skill.kind === kind) ?? [];
  if (!asked || skills.length === 0) return null;
  const { listings, samples } = asked;
  return (
    <AskedList
      role={role}
      kind={kind}
      skills={skills}
      of={{ role: role.name, listings, samples }}
    />
  );
}
