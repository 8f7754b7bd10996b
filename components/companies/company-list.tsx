type ListedCompany = {
  slug: string;
  name: string;
  sample: boolean;
  openJobs: number;
  openJobsWithPay: number;
  /** Where the middle of its pay stands in the market, 0 to 100; `null` where too little is known. */
  payPercentile: number | null;
};

export interface CompanyListProps {
  /** By name. */
  companies: readonly ListedCompany[];
}

/** Below this many a reader sees the whole list at a glance. */
const JUMP_FROM = 40;

/** Employers with the number of their open jobs, in as many columns as fit, and a way to a letter. */
export function CompanyList({ companies }: CompanyListProps) {
  const first = new Map<string, string>();
  for (const { slug, name } of companies) {
    const letter = letterOf(name);
    if (!first.has(letter)) first.set(letter, slug);
  }
  const letters = [...first.keys()];
  const opens = new Map([...first].map(([letter, slug]) => [slug, anchorOf(letter)]));
  return (
    <>
      {companies.length >= JUMP_FROM ? <Letters letters={letters} /> : null}
      <ul className="columns-1 gap-x-10 sm:columns-2 lg:columns-3">
        {companies.map((company) => (
          <CompanyLine key={company.slug} company={company} anchor={opens.get(company.slug)} />
        ))}
      </ul>
    </>
  );
}

function Letters({ letters }: { letters: readonly string[] }) {
  return (
    <nav className="no-print mb-4" aria-label="By first letter">
      <ul className="-ms-2 flex flex-wrap gap-x-1">
        {letters.map((letter) => (
          <li key={letter}>
            <a className="inline-block min-w-7 py-1 text-center" href={`#${anchorOf(letter)}`}>
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function CompanyLine({ company, anchor }: { company: ListedCompany; anchor: string | undefined }) {
  const { slug, name, sample, payPercentile } = company;
  return (
    <li
      id={anchor}
      className="flex break-inside-avoid items-baseline justify-between gap-3 border-b border-line py-1"
    >
      <span className="min-w-0 break-words">
        <a href={`/companies/${slug}`}>{name}</a>
        {sample ? <span className="ms-2 text-sm text-signal">Sample</span> : null}
      </span>
      <span className="flex-none text-sm text-ink-faint tabular-nums">
        {sayJobs(company)}
        {payPercentile === null ? null : ` · P${Math.round(payPercentile)}`}
      </span>
    </li>
  );
}

/** `12 jobs, all with pay`, `74 jobs, 37 with pay`, `1 job`. */
function sayJobs({ openJobs, openJobsWithPay }: ListedCompany): string {
  const count = `${openJobs.toLocaleString("en-US")} ${openJobs === 1 ? "job" : "jobs"}`;
  if (openJobsWithPay === 0) return count;
  if (openJobs === 1) return `${count} with pay`;
  const paid = openJobsWithPay === openJobs ? "all" : openJobsWithPay.toLocaleString("en-US");
  return `${count}, ${paid} with pay`;
}

/** The Latin letter a name begins with, without its marks; `#` for all else. */
function letterOf(name: string): string {
  const letter = name.normalize("NFKD").charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : "#";
}

function anchorOf(letter: string): string {
  return letter === "#" ? "other" : `letter-${letter.toLowerCase()}`;
}
