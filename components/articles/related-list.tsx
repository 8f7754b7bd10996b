import "./articles.css";
export interface RelatedLink {
  href: string;
  title: string;
  /** A sentence about it. */
  text?: string;
}

/** Articles to read next. */
export function RelatedList({ links }: { links: readonly RelatedLink[] }) {
  return (
    <ul className="related">
      {links.map(({ href, title, text }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {text ? <p>{text}</p> : null}
        </li>
      ))}
    </ul>
  );
}
