import { Pay, type PayDisplay } from "@/components/salaries/pay";
import { type Standing, StandingStrip } from "@/components/salaries/standing-strip";

export interface JobCardProps {
  href: string;
  title: string;
  /** `null` in a list of one company's jobs. */
  company: string | null;
  companyHref?: string;
  /** All places in one text, such as `Remote: Europe, LATAM` or `San Francisco, US`. */
  places: string;
  /** Employment types and workplace as words: `Full time`, `Contract`. */
  terms: readonly string[];
  /** Level as words, `null` when unknown. */
  level: string | null;
  pay: PayDisplay;
  /** Only with enough data to compare with, and never while pay is under review. */
  standing?: Standing | undefined;
  /** Time since it was posted, such as `3 days ago`. */
  age: string;
  /** ISO date. */
  postedOn: string;
  featured?: boolean;
  /** A made-up listing that shows the product. */
  sample?: boolean;
}

/** One listing in a list: two lines, pay at the right edge with its standing below. */
export function JobCard(job: JobCardProps) {
  const { href, title, company, companyHref, places, terms, level, pay, standing } = job;
  const details = level === null ? terms : [...terms, level];
  return (
    <li className={job.featured ? "job job-featured" : "job"}>
      <h3 className="job-title">
        <a href={href} data-entry>
          {title}
        </a>
        {company === null ? null : <Company name={company} href={companyHref} />}
      </h3>
      <p className="job-details">
        {job.featured ? <b>Featured </b> : null}
        {job.sample ? <i>Sample </i> : null}
        {places}
        {details.flatMap((term, index) => [
          index > 0 || places !== "" ? "\u00a0· " : null,
          <span key={term}>{term}</span>,
        ])}
      </p>
      <p className="job-age">
        {job.age} <time dateTime={job.postedOn}>{sayDate(job.postedOn)}</time>
      </p>
      <div className="job-pay">
        <Pay pay={pay} />
        {standing ? <StandingStrip standing={standing} /> : null}
      </div>
    </li>
  );
}

function Company({ name, href }: { name: string; href: string | undefined }) {
  return (
    <>
      {" "}
      <span className="job-company">{href ? <a href={href}>{name}</a> : name}</span>
    </>
  );
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2026-01-12` as `12 Jan 2026`, from the text alone: a date has no time zone. */
function sayDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
