import type { ReactNode } from "react";
import { ShortcutSwitch } from "./shortcut-switch";

const columns = [
  {
    title: "Pay",
    links: [
      { href: "/salaries", label: "Salaries by role" },
      { href: "/salaries/check", label: "Check an offer" },
      { href: "/method", label: "Method" },
      { href: "/data", label: "Open data" },
      { href: "/api/docs", label: "API" },
    ],
  },
  {
    title: "Work",
    links: [
      { href: "/jobs", label: "Jobs" },
      { href: "/companies", label: "Companies" },
      { href: "/roles", label: "Roles" },
      { href: "/compare", label: "Comparisons" },
    ],
  },
  {
    title: "Feeds",
    links: [
      { href: "/feed.xml", label: "RSS" },
      { href: "/feed.atom", label: "Atom" },
      { href: "/feed.json", label: "JSON Feed" },
    ],
  },
  {
    title: "Yours",
    links: [
      { href: "/saved", label: "Saved jobs" },
      { href: "/account", label: "Account" },
    ],
  },
] as const;

interface SiteFooterProps {
  /** Says which listings are made up, where a page may show such. */
  sampleNotice?: ReactNode;
  /** Where this site lives, printed on paper beside the addresses of links. */
  siteUrl: string;
}

/** Foot of every page: method, sources, feeds. */
export function SiteFooter({ sampleNotice, siteUrl }: SiteFooterProps) {
  return (
    <>
      <footer className="site-footer">
        <div className="page">
          <nav aria-label="More" className="site-footer-links">
            {columns.map(({ title, links }) => (
              <div key={title}>
                <h2>{title}</h2>
                <ul>
                  {links.map(({ href, label }) => (
                    <li key={href}>
                      <a href={href}>{label}</a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
          <div className="site-footer-notes">
            <p>
              Pay is shown as it was posted. Statistics are of posted ranges, computed as the{" "}
              <a href="/method">method</a> says, with the sources named beside each figure.
            </p>
            {sampleNotice ? <p>{sampleNotice}</p> : null}
            <ShortcutSwitch />
          </div>
        </div>
      </footer>
      <p className="print-only">Addresses that begin with / are on {siteUrl}.</p>
    </>
  );
}
