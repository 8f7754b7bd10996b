import { renderMarkdown } from "@/app/_server/render-markdown";
import { ContrastColumns } from "@/components/articles/contrast-columns";
import { GlanceTable } from "@/components/articles/glance-table";
import { Bullets, RichText } from "@/components/articles/rich-text";
import { SharedEmployers } from "@/components/articles/shared-employers";
import { SideColumns } from "@/components/articles/side-columns";
import type { FoundComparison } from "@/db/articles/find-comparison";
import type { ArrangedSection, Side, TextSection } from "@/domain/article/arranged-comparison";
import { AskedSkillsContent } from "./asked-skills-content";
import { BreakdownContent } from "./breakdown-content";
import { JobsContent } from "./jobs-content";
import { MovesContent } from "./moves-content";
import { nameRole } from "./name-role";
import { OfficialToolsContent } from "./official-tools-content";
import { OutlookContent } from "./outlook-content";
import { PayContent } from "./pay-content";
import { RelatedContent } from "./related-content";

interface SectionContentProps {
  section: ArrangedSection;
  found: FoundComparison;
}

/** What stands under the heading of a section. */
export function SectionContent({ section, found }: SectionContentProps) {
  switch (section.kind) {
    case "glance":
      return <GlanceTable sides={listSides(found)} nameRole={nameRole} />;
    case "skills":
    case "tools":
      return (
        <>
          <ContrastColumns id={section.kind} contrast={section.contrast} roles={namesOf(found)} />
          <AskedSkillsContent found={found} kind={section.kind === "skills" ? "skill" : "tool"} />
          {section.kind === "tools" ? <OfficialToolsContent found={found} /> : null}
        </>
      );
    case "outlook":
      return <OutlookContent section={section} found={found} />;
    case "pay":
      return <PayContent found={found} />;
    case "breakdown":
      return <BreakdownContent found={found} />;
    case "moves":
      return <MovesContent section={section} found={found} />;
    case "employers":
      return <SharedEmployers employers={found.employers} roles={found.roles} />;
    case "jobs":
      return <JobsContent found={found} />;
    case "related":
      return <RelatedContent found={found} />;
    default:
      return <TextContent section={section} />;
  }
}

function TextContent({ section: { kind, body, items, sides } }: { section: TextSection }) {
  return (
    <>
      {body === "" ? null : <RichText html={renderMarkdown(body)} />}
      {items.length === 0 ? null : <Bullets items={items} />}
      {sides.length === 0 ? null : <SideColumns sides={sides.map((side) => toText(kind, side))} />}
    </>
  );
}

function toText(kind: string, { role, heading, body, items }: Side) {
  const html = body === "" ? "" : renderMarkdown(body);
  return { id: `${kind}-${role.slug}`, heading, html, items };
}

function namesOf({ roles: [a, b] }: FoundComparison) {
  return [a.name, b.name] as const;
}

function listSides({ roles: [a, b], pay, outlook }: FoundComparison) {
  return [
    { ...a, pay: pay[0], outlook: outlook[0] },
    { ...b, pay: pay[1], outlook: outlook[1] },
  ] as const;
}
