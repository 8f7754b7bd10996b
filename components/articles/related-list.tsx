import "./articles.css";
export interface RelatedLink {
  href: string;
  title: string;
  /** A sentence about it. */
  text?: string;
}

interface RelatedListProps {
  links: readonly RelatedLink[];
  /** In two columns where there is room: for a list that has the page to itself. */
  wide?: boolean;
}

/** Articles to read next. */
export function RelatedList({ links, wide = false }: RelatedListProps) {
  return (
    <ul className={wide ? "related related-wide" : "related"}>
      {links.map(({ href, title, text }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {text ? <p>{text}</p> : null}
        </li>
      ))}
    </ul>
  );
}
