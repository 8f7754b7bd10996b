import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

interface UnknownRoleProps {
  title: string;
  lead: string;
  /** What may have been meant, likeliest first. */
  near: readonly { label: string; href: string }[];
}

/** There is no such page: what is nearest, and the way to all roles. */
export function UnknownRole({ title, lead, near }: UnknownRoleProps) {
  const all = <LinkButton href="/roles">All roles</LinkButton>;
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
          <p>{all}</p>
        </section>
      ) : (
        <EmptyState title="Nothing is spelled like it." action={all}>
          <p>The list of all roles names the titles this board knows.</p>
        </EmptyState>
      )}
    </>
  );
}
