import type { JobCardProps } from "@/components/jobs/job-card";
import { JobList } from "@/components/jobs/job-list";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Specimen, SpecimenSection } from "./specimen";

const market = { p10: 95_000, p25: 120_000, p50: 155_000, p75: 196_000, p90: 240_000 };
const posted = { age: "3 days ago", postedOn: "2026-01-12" };

const jobs: readonly JobCardProps[] = [
  {
    ...posted,
    href: "#featured",
    title: "Data Engineer",
    company: "Northwind Analytics",
    companyHref: "#northwind",
    places: "Remote: Europe, LATAM, Canada, UK, Asia, Oceania",
    terms: ["Full time", "Freelance", "Contract"],
    level: "Senior-level / Expert",
    pay: { kind: "shown", short: "USD 60K – 120K" },
    standing: { ...market, min: 60_000, max: 120_000 },
    featured: true,
  },
  {
    ...posted,
    href: "#held",
    title:
      "Artificial Intelligence – Bioinformatic Expert with an unusually long title that must not push the pay away",
    company: "University Medical Branch",
    places: "Galveston, TX, US",
    terms: ["Full time"],
    level: "Senior-level / Expert",
    pay: { kind: "under-review", href: "#why" },
    featured: true,
  },
  {
    ...posted,
    href: "#research",
    title: "Research Engineer",
    company: "Lattice Labs",
    places: "San Francisco, US",
    terms: ["Full time"],
    level: "Mid-level / Intermediate",
    pay: { kind: "shown", short: "USD 160K – 210K" },
    standing: { ...market, min: 160_000, max: 210_000 },
  },
  {
    ...posted,
    href: "#day-rate",
    title: "ML Platform Contractor",
    company: "Harbour & Sons",
    places: "London, GB",
    terms: ["Contract", "Hybrid"],
    level: null,
    pay: { kind: "shown", short: "GBP 450 – 550 a day", periodNote: "≈ USD 148K – 181K a year" },
    sample: true,
  },
  {
    ...posted,
    href: "#top",
    title: "Director of Data Science",
    company: "Meridian",
    places: "New York, US",
    terms: ["Full time"],
    level: "Executive-level / Director",
    pay: { kind: "shown", short: "USD 310K – 420K" },
    standing: { ...market, min: 310_000, max: 420_000 },
  },
  {
    ...posted,
    href: "#none",
    title: "Data Analyst",
    company: "Oak & Elm",
    places: "Wien, AT",
    terms: ["Part time", "Internship"],
    level: "Entry-level / Junior",
    pay: { kind: "none" },
    sample: true,
  },
];

export function JobSpecimens() {
  return (
    <SpecimenSection title="Listings">
      <Specimen name="JobList of JobCard: featured, held, shown, by the day, above the market, without pay">
        <JobList jobs={jobs} label="Sample listings" />
        <Pagination previousHref="#previous" nextHref="#next" status="Jobs 21–26 of about 12,400" />
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState
          title="No job matches “quantum data engineer” in Iceland from USD 200K"
          action={
            <LinkButton variant="primary" href="#drop">
              Drop the minimum pay
            </LinkButton>
          }
        >
          14 jobs match without the minimum pay, 3 without the country.
        </EmptyState>
      </Specimen>
    </SpecimenSection>
  );
}
