export interface CompanyListProps {
  companies: readonly {
    slug: string;
    name: string;
    sample: boolean;
    openJobs: number;
    openJobsWithPay: number;
  }[];
}

/** Employers with the number of their open jobs, in as many columns as fit. */
export function CompanyList({ companies }: CompanyListProps) {
  return (
    <ul className="columns-1 gap-x-10 sm:columns-2 lg:columns-3">
      {companies.map(({ slug, name, sample, openJobs, openJobsWithPay }) => (
        <li
          key={slug}
          className="flex break-inside-avoid items-baseline justify-between gap-3 border-b border-line py-1"
        >
          <span className="min-w-0">
            <a href={`/companies/${slug}`}>{name}</a>
            {sample ? <span className="ms-2 text-sm text-signal">Sample</span> : null}
          </span>
          <span className="flex-none text-sm text-ink-faint tabular-nums">
            {openJobs} {openJobs === 1 ? "job" : "jobs"}
            {openJobsWithPay > 0 ? `, ${openJobsWithPay} with pay` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
