import { Notice } from "@/components/ui/notice";

/** Says that nobody has written about this very pair. */
export function AssembledNotice({ roles }: { roles: readonly { slug: string; name: string }[] }) {
  return (
    <div className="mb-6">
      <Notice title="Put together from two role profiles">
        <p>
          No editor has written about this pair yet. What you read is set side by side from the
          profiles of{" "}
          {roles.map(({ slug, name }, at) => (
            <span key={slug}>
              {at > 0 ? " and " : null}
              <a href={`/roles/${slug}`}>{name}</a>
            </span>
          ))}
          , with the pay, listings and official figures of the day.
        </p>
      </Notice>
    </div>
  );
}
