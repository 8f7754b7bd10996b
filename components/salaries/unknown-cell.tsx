import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

interface UnknownCellProps {
  /** What was looked for and not found. */
  title: string;
  lead: string;
  /** What may have been meant, likeliest first. */
  near: readonly { label: string; href: string }[];
}

/** There is no such role or place: what is nearest, and the way to all of them. */
export function UnknownCell({ title, lead, near }: UnknownCellProps) {
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
          <p>
            <LinkButton href="/salaries">All roles</LinkButton>
          </p>
        </section>
      ) : (
        <EmptyState
          title="Nothing is spelled like it."
          action={<LinkButton href="/salaries">All roles</LinkButton>}
        >
          <p>Every role with posted pay is listed on the page of all roles.</p>
        </EmptyState>
      )}
    </>
  );
}
