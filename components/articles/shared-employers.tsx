import "./articles.css";
import { DataTable } from "@/components/ui/data-table";
import type { SharedEmployer } from "@/domain/article/share-employers";

interface SharedEmployersProps {
  employers: readonly SharedEmployer[];
  roles: readonly [{ slug: string; name: string }, { slug: string; name: string }];
}

const mostShown = 12;

/** Employers with open listings of both roles, and the way to those listings. */
export function SharedEmployers({ employers, roles: [a, b] }: SharedEmployersProps) {
  const jobs = (role: { slug: string; name: string }, at: 0 | 1) => ({
    label: `${role.name} jobs`,
    kind: "number" as const,
    cell: ({ slug, name, openJobs }: SharedEmployer) => (
      <a href={`/jobs?company=${slug}&role=${role.slug}`}>
        {openJobs[at].toLocaleString("en-US")}
        <span className="sr-only">
          {" "}
          open {role.name} jobs at {name}
        </span>
      </a>
    ),
    value: ({ openJobs }: SharedEmployer) => openJobs[at],
  });
  const left = employers.length - mostShown;
  return (
    <div className="shared-employers">
      <DataTable<SharedEmployer>
        captionHidden
        caption={`Employers with open jobs for ${a.name} and for ${b.name}`}
        rows={employers.slice(0, mostShown)}
        rowKey={({ slug }) => slug}
        columns={[
          {
            label: "Employer",
            cell: ({ slug, name, sample }) => (
              <>
                <a href={`/companies/${slug}`}>{name}</a>
                {sample ? <span className="text-ink-faint"> (made-up sample)</span> : null}
              </>
            ),
          },
          jobs(a, 0),
          jobs(b, 1),
        ]}
      />
      {left > 0 ? (
        <p className="note">
          The {mostShown} with most, of {employers.length} employers with open listings of both.
        </p>
      ) : null}
    </div>
  );
}
