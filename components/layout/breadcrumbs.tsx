import { JsonLd } from "./json-ld";

export interface Crumb {
  label: string;
  /** Own path, beginning with `/`. */
  href: string;
}

interface BreadcrumbsProps {
  /** From the top down, the page itself last. */
  trail: readonly Crumb[];
  /** Address of the site without a trailing slash; with it the trail is machine-readable too. */
  siteUrl?: string;
}

/** Where a page stands. */
export function Breadcrumbs({ trail, siteUrl }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs" aria-label="Breadcrumb">
      <ol>
        {trail.map(({ label, href }, index) => (
          <li key={href}>
            {index === trail.length - 1 ? (
              <span aria-current="page">{label}</span>
            ) : (
              <a href={href}>{label}</a>
            )}
          </li>
        ))}
      </ol>
      {siteUrl === undefined ? null : <JsonLd data={breadcrumbList(trail, siteUrl)} />}
    </nav>
  );
}

/** A schema.org BreadcrumbList of the trail. */
function breadcrumbList(trail: readonly Crumb[], siteUrl: string): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: `${siteUrl}${href}`,
    })),
  };
}
