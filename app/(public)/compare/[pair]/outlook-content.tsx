import { renderMarkdown } from "@/app/_server/render-markdown";
import { OutlookTable } from "@/components/articles/outlook-table";
import { RichText } from "@/components/articles/rich-text";
import { SideColumns } from "@/components/articles/side-columns";
import type { FoundComparison } from "@/db/articles/find-comparison";
import type { OutlookSection } from "@/domain/article/arranged-comparison";

interface OutlookContentProps {
  section: OutlookSection;
  found: FoundComparison;
}

/** The words on the outlook, and the official figures with code, vintage and source. */
export function OutlookContent({ section, found: { outlook, roles } }: OutlookContentProps) {
  const known = outlook.flatMap((facts, at) => {
    const role = roles[at];
    return facts && role ? [{ role: role.name, facts }] : [];
  });
  const unknown = roles.filter((_, at) => outlook[at] === null);
  return (
    <>
      {section.body === "" ? null : <RichText html={renderMarkdown(section.body)} />}
      {section.sides.length === 0 ? null : (
        <SideColumns
          sides={section.sides.map(({ role, heading, body, items }) => ({
            id: `outlook-${role.slug}`,
            heading,
            html: body === "" ? "" : renderMarkdown(body),
            items,
          }))}
        />
      )}
      {known.length === 0 ? null : (
        <>
          <OutlookTable outlooks={known} />
          {unknown.map(({ slug, name, soc }) => (
            <p key={slug} className="note">
              {name} is counted under SOC {soc ?? "no code"}, for which no figures are held.
            </p>
          ))}
        </>
      )}
    </>
  );
}
