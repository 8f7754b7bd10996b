import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "./page-heading";

interface UnknownNameProps {
  title: string;
  /** What was looked for and not found. */
  lead: string;
  /** What may have been meant, likeliest first. */
  near: readonly { label: string; href: string }[];
  /** The page of everything there is, and what it says. */
  all: { label: string; href: string; says: string };
}

/** An address that names nothing: what is nearest, and the way to all there is. */
export function UnknownName({ title, lead, near, all }: UnknownNameProps) {
  const toAll = <LinkButton href={all.href}>{all.label}</LinkButton>;
  return (
    <>
      <PageHeading kicker="404" title={title} lead={lead} />
      {near.length > 0 ? (
        <section aria-labelledby="near" className="grid gap-3">
          <h2 id="near">Did you mean</h2>
          <ul className="grid gap-2">
            {near.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
          <p>{toAll}</p>
        </section>
      ) : (
        <EmptyState title="Nothing is spelled like it." action={toAll}>
          <p>{all.says}</p>
        </EmptyState>
      )}
    </>
  );
}
