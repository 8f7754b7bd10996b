import { OfficialTools } from "@/components/articles/official-tools";
import type { FoundComparison } from "@/db/articles/find-comparison";

/** Tools in demand in the occupations of the two roles, where both have a list. */
export function OfficialToolsContent({
  found: { roles, tools, toolFacts },
}: {
  found: FoundComparison;
}) {
  const lists = roles.flatMap(({ name }, at) => {
    const list = tools[at];
    return list ? [{ role: name, tools: list }] : [];
  });
  return <OfficialTools lists={lists} facts={toolFacts} />;
}
