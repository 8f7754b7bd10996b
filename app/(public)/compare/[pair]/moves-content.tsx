import { renderMarkdown } from "@/app/_server/render-markdown";
import { MovesTable } from "@/components/articles/moves-table";
import { RichText } from "@/components/articles/rich-text";
import { SideColumns } from "@/components/articles/side-columns";
import type { FoundComparison } from "@/db/articles/find-comparison";
import type { MovesSection } from "@/domain/article/arranged-comparison";
import { nameSpeakers } from "./name-speakers";

/** Where each role leads, in an editor's words, and what the pay of the levels says of it. */
export function MovesContent({
  section,
  found,
}: {
  section: MovesSection;
  found: FoundComparison;
}) {
  return (
    <>
      {section.body === "" ? null : <RichText html={renderMarkdown(section.body)} />}
      {section.sides.length === 0 ? null : (
        <SideColumns
          sides={section.sides.map(({ role, heading, body, items }) => ({
            id: `moves-${role.slug}`,
            heading,
            html: body === "" ? "" : renderMarkdown(body),
            items,
          }))}
        />
      )}
      <Steps found={found} />
    </>
  );
}

function Steps({ found }: { found: FoundComparison }) {
  const { moves } = found;
  if (moves === null) return null;
  const { names, standIns } = nameSpeakers(found);
  const [a, b] = names;
  return (
    <section className="grid gap-4" aria-labelledby="move-steps">
      <h3 id="move-steps">What a move changes in posted pay</h3>
      <p className="max-w-measure">
        How far the median of posted pay at one level lies from that at another, worldwide, where
        both have 30 ranges or more. It compares what is offered, each with its own mix of countries
        and employers: nobody’s career is followed here.{standIns}
      </p>
      {moves[0].length > 0 ? <MovesTable from={a} to={b} moves={moves[0]} /> : null}
      {moves[1].length > 0 ? <MovesTable from={b} to={a} moves={moves[1]} /> : null}
    </section>
  );
}
