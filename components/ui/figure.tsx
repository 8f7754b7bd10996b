import type { ReactNode } from "react";

export interface FigureFacts {
  /** Number of observations, such as `315 posted ranges`. */
  sample?: ReactNode;
  /** Such as `42 employers`. */
  employers?: ReactNode;
  /** The span of time the numbers are from, such as `2022 – 2025`. */
  window?: ReactNode;
  updated?: ReactNode;
  /** Version of the method, linked to `/method`. */
  method?: ReactNode;
  source?: ReactNode;
  downloads?: readonly { label: string; href: string }[];
}

interface FigureProps {
  id: string;
  title: ReactNode;
  /** One sentence that says what the figure shows. */
  description?: ReactNode;
  /** The chart and the table of the same numbers. */
  children: ReactNode;
  table?: ReactNode;
  facts: FigureFacts;
  headingLevel?: 2 | 3 | 4;
}

/** A chart with its title above and where its numbers come from below. */
export function Figure({
  id,
  title,
  description,
  children,
  table,
  facts,
  headingLevel = 2,
}: FigureProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`}>
      <Heading className="figure-title" id={`${id}-title`}>
        {title}
      </Heading>
      {description ? <p className="figure-description">{description}</p> : null}
      {children}
      <figcaption className="figure-caption">
        <FigureCaption facts={facts} />
      </figcaption>
      {table}
    </figure>
  );
}

/** The line under every figure, and under numbers that are no figure. */
export function FigureCaption({ facts }: { facts: FigureFacts }) {
  const said: [string, ReactNode][] = [
    ["n", facts.sample],
    ["Employers", facts.employers],
    ["Window", facts.window],
    ["Updated", facts.updated],
    ["Method", facts.method],
    ["Source", facts.source],
    ["Download", downloadLinks(facts.downloads)],
  ];
  return (
    <dl className="facts">
      {said.map(([term, value]) =>
        value === undefined || value === null ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function downloadLinks(downloads: FigureFacts["downloads"]): ReactNode {
  if (!downloads || downloads.length === 0) return null;
  return downloads.map(({ label, href }, index) => (
    <span key={href}>
      {index > 0 ? ", " : null}
      <a href={href} download>
        {label}
      </a>
    </span>
  ));
}
