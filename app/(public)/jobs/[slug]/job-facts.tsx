import type { ReactNode } from "react";
import type { JobDetail } from "@/db/jobs/find-job";
import { nameArea, namePlace } from "@/domain/job/place/name-place";
import { readPlaceNames } from "@/domain/job/place/read-place-names";
import { sayPlaces } from "@/domain/job/place/say-places";
import { sayAge } from "@/domain/job/say-age";
import { employmentTypeNames, workplaceNames } from "@/domain/job/term-names";
import { levelNames } from "@/domain/role/level";
import { findRole } from "@/domain/role/taxonomy";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** What is known of a listing besides its pay and its text; what is not known is left out. */
export function JobFacts({ job, now }: { job: JobDetail; now: Date }) {
  const role = job.roleSlug === null ? null : findRole(job.roleSlug);
  const facts: [string, ReactNode][] = [
    ["Role", role && <a href={`/roles/${role.slug}`}>{role.name}</a>],
    ["Level", job.level && levelNames[job.level]],
    ["Employment", job.employmentTypes.map((type) => employmentTypeNames[type]).join(", ")],
    ["Workplace", job.workplace && workplaceNames[job.workplace]],
    ...listPlaceFacts(job),
    ["Skills named", <SkillLinks key="skills" skills={job.skills} />],
    ["Posted", job.publishedAt && <Moment date={job.publishedAt} now={now} />],
    ["Open until", job.validThrough && day.format(job.validThrough)],
    ["Source", sourceLink(job)],
  ];
  return (
    <dl className="grid gap-2 text-sm lg:gap-3">
      {facts
        .filter(
          ([name, value]) => Boolean(value) && (name !== "Skills named" || job.skills.length > 0),
        )
        .map(([name, value]) => (
          <div key={name} className="grid grid-cols-[6.25rem_minmax(0,1fr)] gap-x-3 lg:block">
            <dt className="text-ink-faint">{name}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Every place in our words, whom remote work is open to, and the posted text where it says it otherwise. */
function listPlaceFacts(job: JobDetail): [string, ReactNode][] {
  const { names, remote } = readPlaceNames(job.placesText);
  const known = names.length > 0 ? names : job.places.map(namePlace);
  const places = remote ? "" : [...new Set(known)].join("; ");
  const openTo = job.workplace === "remote" ? job.eligibleRegions.map(nameArea).join(", ") : "";
  const isSaid = [places, sayPlaces(job.placesText), ""].includes(job.placesText);
  return [
    ["Places", places],
    ["Open to", openTo],
    ["As posted", isSaid ? "" : job.placesText],
  ];
}

function SkillLinks({ skills }: Pick<JobDetail, "skills">) {
  return skills.map(({ slug, name }, index) => (
    <span key={slug}>
      {index > 0 ? ", " : null}
      <a href={`/jobs?skill=${slug}`}>{name}</a>
    </span>
  ));
}

function Moment({ date, now }: { date: Date; now: Date }) {
  return (
    <>
      <time dateTime={date.toISOString().slice(0, 10)}>{day.format(date)}</time>,{" "}
      {sayAge(date, now)}
    </>
  );
}

function sourceLink({ sourceUrl, source }: JobDetail): ReactNode {
  if (sourceUrl === null) return null;
  const [board] = source.split(":");
  return (
    <a href={sourceUrl} rel="nofollow noopener">
      {URL.canParse(sourceUrl) ? new URL(sourceUrl).hostname : board}
    </a>
  );
}
