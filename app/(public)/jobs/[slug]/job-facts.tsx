import type { ReactNode } from "react";
import type { JobDetail } from "@/db/jobs/find-job";
import { sayAge } from "@/domain/job/say-age";
import { employmentTypeNames, workplaceNames } from "@/domain/job/term-names";
import { levelNames } from "@/domain/role/level";
import { findRole } from "@/domain/role/taxonomy";
import { placeName } from "@/domain/search/search-places";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** What is known of a listing besides its pay and its text; what is not known is left out. */
export function JobFacts({ job, now }: { job: JobDetail; now: Date }) {
  const role = job.roleSlug === null ? null : findRole(job.roleSlug);
  const regions = job.eligibleRegions.map(placeName);
  const facts: [string, ReactNode][] = [
    ["Role", role && <a href={`/roles/${role.slug}`}>{role.name}</a>],
    ["Level", job.level && levelNames[job.level]],
    ["Employment", job.employmentTypes.map((type) => employmentTypeNames[type]).join(", ")],
    ["Workplace", job.workplace && workplaceNames[job.workplace]],
    ["Places", job.placesText],
    ["Open to", job.workplace === "remote" ? regions.join(", ") : ""],
    ["Skills named", <SkillLinks key="skills" skills={job.skills} />],
    ["Posted", job.publishedAt && <Moment date={job.publishedAt} now={now} />],
    ["Open until", job.validThrough && day.format(job.validThrough)],
    ["Source", sourceLink(job)],
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 text-sm lg:grid-cols-1">
      {facts
        .filter(
          ([name, value]) => Boolean(value) && (name !== "Skills named" || job.skills.length > 0),
        )
        .map(([name, value]) => (
          <div key={name}>
            <dt className="text-ink-faint">{name}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
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
