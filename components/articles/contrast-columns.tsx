import "./articles.css";
import type { Contrast } from "@/domain/article/contrast-lists";

interface ContrastColumnsProps {
  /** Unique on the page. */
  id: string;
  contrast: Contrast;
  /** Names of the two sides. */
  roles: readonly [string, string];
  headingLevel?: 3 | 4;
}

/** Three lists beside each other: what one needs, what both need, what the other needs. */
export function ContrastColumns({ id, contrast, roles, headingLevel = 3 }: ContrastColumnsProps) {
  const Heading = `h${headingLevel}` as const;
  const columns = [
    { key: "only-a", heading: `Only ${roles[0]}`, items: contrast.onlyA },
    { key: "both", heading: "Both", items: contrast.both },
    { key: "only-b", heading: `Only ${roles[1]}`, items: contrast.onlyB },
  ].filter(({ items }) => items.length > 0);
  return (
    <div className="contrast-columns">
      {columns.map(({ key, heading, items }) => (
        <div key={key} className={`contrast-${key}`}>
          <Heading id={`${id}-${key}`}>{heading}</Heading>
          <ul aria-labelledby={`${id}-${key}`}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
