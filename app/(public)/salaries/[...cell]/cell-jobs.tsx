import { JobList } from "@/components/jobs/job-list";
import { toJobCard } from "@/components/jobs/to-job-card";
import { sayPlace, sayRole } from "@/components/salaries/say-cell";
import { LinkButton } from "@/components/ui/button";
import { db } from "@/db/client";
import { addStandings } from "@/db/jobs/add-standings";
import { listCellJobs } from "@/db/salaries/list-cell-jobs";
import type { CellAddress } from "@/domain/statistics/cell-address";

const mostListed = 5;

interface CellJobsProps {
  address: CellAddress;
  /** Whether the cell has figures, so that something is said to stand on other sources. */
  shown: boolean;
}

/** The open listings whose pay counts in the cell. */
export async function CellJobs({ address, shown }: CellJobsProps) {
  const now = new Date();
  const { jobs, total } = await listCellJobs(db, { address, limit: mostListed, now });
  const placed = await addStandings(db, jobs);
  const { role, country } = address;
  return (
    <section aria-labelledby="listings" className="grid gap-4">
      <h2 id="listings">{shown ? "Open listings behind these figures" : "Open listings"}</h2>
      {total === 0 ? (
        <p>
          No open listing posts pay that counts here
          {shown ? "; the figures stand on the sources named above" : null}.
        </p>
      ) : (
        <>
          <p>{sayTotal(total)}</p>
          <JobList
            jobs={placed.map(({ job, standing }) => toJobCard(job, now, standing))}
            label={shown ? "Open listings behind these figures" : "Open listings"}
          />
        </>
      )}
      <p>
        <LinkButton href={searchOf(address)}>
          All {sayRole(role)} jobs {country === null ? "" : sayPlace(country)}
        </LinkButton>
      </p>
    </section>
  );
}

function sayTotal(total: number): string {
  if (total === 1) return "One open listing posts pay that counts here.";
  const newest = total > mostListed ? ` The newest ${mostListed}:` : "";
  return `${total.toLocaleString("en-US")} open listings post pay that counts here.${newest}`;
}

function searchOf({ role, country, level, workplace, employmentType }: CellAddress): string {
  const params = new URLSearchParams({ role });
  if (level) params.set("level", level);
  if (employmentType) params.set("type", employmentType);
  if (workplace) params.set("workplace", workplace);
  if (country) params.set("place", country);
  return `/jobs?${params}`;
}
