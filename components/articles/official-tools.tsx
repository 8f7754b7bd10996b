import type { ReactNode } from "react";
import { Figure } from "@/components/ui/figure";
import type { OccupationTools, ToolFacts } from "@/domain/article/occupation-tools";
import { ContrastColumns } from "./contrast-columns";

interface OfficialToolsProps {
  /** Names of the roles, each with the list of the occupation under which it is counted. */
  lists: readonly { role: string; tools: OccupationTools }[];
  facts: ToolFacts;
}

/** Tools in demand in the occupations of two roles: split where the lists differ. */
export function OfficialTools({ lists, facts }: OfficialToolsProps) {
  const [a, b] = lists;
  if (!a || !b) return null;
  if (facts.kind === "contrast") {
    return (
      <ToolsFigure lists={lists}>
        <ContrastColumns
          id="official-tools"
          headingLevel={4}
          contrast={facts.contrast}
          roles={[a.tools.occupation, b.tools.occupation]}
        />
      </ToolsFigure>
    );
  }
  const isOne = a.tools.soc === b.tools.soc;
  return isOne ? <OccupationToolList {...a} role={`${a.role} and ${b.role}`} /> : null;
}

/** The tools in demand in the occupation of one role. */
export function OccupationToolList({ role, tools }: { role: string; tools: OccupationTools }) {
  return (
    <ToolsFigure lists={[{ role, tools }]}>
      <p className="max-w-measure">{tools.tools.join(", ")}.</p>
    </ToolsFigure>
  );
}

function ToolsFigure({
  lists,
  children,
}: {
  lists: OfficialToolsProps["lists"];
  children: ReactNode;
}) {
  const [first] = lists;
  if (!first) return null;
  const { source, vintage } = first.tools;
  const counted = lists.map(({ role, tools }) => `${role}: ${tools.soc} ${tools.occupation}`);
  return (
    <Figure
      id="official-tools"
      headingLevel={3}
      title="In demand by the occupation, United States"
      description={`Technologies that postings for the whole occupation name often, as O*NET marks them. Counted under (SOC code) ${counted.join("; ")}.`}
      facts={{
        window: `Copy of ${sayMonth(vintage)}`,
        source: (
          <>
            {source.url ? <a href={source.url}>{source.name}</a> : source.name}, {source.licence}
          </>
        ),
      }}
    >
      {children}
    </Figure>
  );
}

/** `June 2025`, from `2025-06`. */
function sayMonth(vintage: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${vintage}-01T00:00:00Z`));
}
