import type { ReactNode } from "react";

interface MainContentProps {
  children: ReactNode;
  /** `printed` shows the address of each link on paper: listings, articles, salary pages. */
  printed?: boolean;
}

/** The one `main` of a page, at the width of the page, where the skip link leads. */
export function MainContent({ children, printed = false }: MainContentProps) {
  return (
    <main id="main" tabIndex={-1} className={`page main-content${printed ? " printed" : ""}`}>
      {children}
    </main>
  );
}
