import "./articles.css";
import type { ReactNode } from "react";

interface Heading {
  heading: string;
  anchor: string;
}

interface ArticleLayoutProps {
  contents: readonly Heading[];
  children: ReactNode;
}

/** An article beside its table of contents, which stays in view on wide screens. */
export function ArticleLayout({ contents, children }: ArticleLayoutProps) {
  return (
    <div className="article">
      <nav className="toc" aria-labelledby="contents-title">
        <p id="contents-title">Contents</p>
        <ol>
          {contents.map(({ heading, anchor }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </nav>
      <article className="article-body">{children}</article>
    </div>
  );
}

/** A section of an article, to which its table of contents leads. */
export function ArticleSection({ heading, anchor, children }: Heading & { children: ReactNode }) {
  return (
    <section className="article-section" aria-labelledby={anchor}>
      <h2 id={anchor}>{heading}</h2>
      {children}
    </section>
  );
}
