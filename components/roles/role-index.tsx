import "./roles.css";
import { formatMoney } from "@/domain/salary/format-money";

export interface IndexedRole {
  slug: string;
  name: string;
  openJobs: number;
  /** US dollars a year; `null` where too few ranges are known. */
  median: number | null;
  /** Ranges behind the median. */
  n: number;
  thin: boolean;
}

export interface IndexedFamily {
  key: string;
  name: string;
  roles: readonly IndexedRole[];
}

/** All roles by family, with the median of their posted pay and their open jobs. */
export function RoleIndex({ families }: { families: readonly IndexedFamily[] }) {
  return (
    <div className="role-families">
      {families.map(({ key, name, roles }) => (
        <section key={key} aria-labelledby={key}>
          <h2 id={key}>{name}</h2>
          <ul className="role-lines">
            {roles.map((role) => (
              <RoleLine key={role.slug} role={role} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function RoleLine({ role: { slug, name, openJobs, median, n, thin } }: { role: IndexedRole }) {
  return (
    <li>
      <a href={`/roles/${slug}`}>{name}</a>
      <span className="role-line-pay">
        {median === null ? (
          <span className="text-ink-faint">too few ranges</span>
        ) : (
          <>
            {formatMoney(median, "USD", "short")}{" "}
            <span className="text-ink-faint">
              n = {n.toLocaleString("en-US")}
              {thin ? ", thin" : ""}
            </span>
          </>
        )}
      </span>
      <span className="role-line-jobs">
        {openJobs === 0 ? (
          <span className="text-ink-faint">no open job</span>
        ) : (
          <a href={`/jobs?role=${slug}`}>
            {openJobs.toLocaleString("en-US")} {openJobs === 1 ? "job" : "jobs"}
          </a>
        )}
      </span>
    </li>
  );
}
