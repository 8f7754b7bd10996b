import { Wordmark } from "./wordmark";

const sections = [
  { href: "/jobs", label: "Jobs" },
  { href: "/salaries", label: "Salaries" },
  { href: "/compare", label: "Compare" },
  { href: "/roles", label: "Roles" },
  { href: "/companies", label: "Companies" },
] as const;

/** Head of every page: plain anchors and a plain form. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="page site-header-row">
        <a className="site-name" href="/">
          <Wordmark />
        </a>
        <details className="site-menu">
          <summary>Menu</summary>
          <nav aria-label="Main">
            <ul>
              {sections.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
              <li className="site-account">
                <a href="/account">Account</a>
              </li>
            </ul>
          </nav>
        </details>
        <search className="site-search">
          <form action="/jobs" method="get">
            <label className="sr-only" htmlFor="site-search">
              Search jobs
            </label>
            <input
              id="site-search"
              type="search"
              name="q"
              placeholder="Search jobs"
              autoComplete="off"
              enterKeyHint="search"
            />
            <button type="submit">
              <span className="sr-only">Search</span>
              <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="M10.5 10.5L14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10z" />
              </svg>
            </button>
          </form>
        </search>
      </div>
    </header>
  );
}
