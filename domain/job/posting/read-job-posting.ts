import { companySlug } from "@/domain/job/company-slug";
import { type JobDraft, jobDraftSchema } from "@/domain/job/job-draft";
import { normaliseEmploymentTypes } from "@/domain/job/normalise-employment-types";
import { normaliseJobTitle } from "@/domain/job/normalise-title";
import { rememberResults } from "@/domain/remember-results";
import { matchRole } from "@/domain/role/match-role";
import { companyName } from "./company-name";
import { type JobPosting, jobPostingSchema } from "./job-posting-schema";
import { readPostingPay } from "./read-posting-pay";
import { readPostingPlaces } from "./read-posting-places";
import { readSkills } from "./read-skills";
import { sayIssues } from "./say-issues";

/** Files repeat their titles. */
const matchTitle = rememberResults(matchRole);

/** A listing read from a JobPosting, or why it is refused. */
export type ReadPosting = { draft: JobDraft } | { refused: string };

export type PostingContext = {
  /** Every listing belongs to this company, whatever the posting names. */
  companySlug?: string | undefined;
  now: Date;
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** Identifiers that name the job board they come from: `ashby:acme:1234`. */
const boardIdentifier = /^(greenhouse|lever|ashby):([^:\s]{1,100}):(\S{1,200})$/;

/**
 * Reads a schema.org JobPosting into a draft: values are kept as found and understood beside that
 * (role, level, places, employment types, skills). What a listing cannot do without, or what
 * contradicts itself, is refused with the field and the reason.
 */
export function readJobPosting(source: unknown, context: PostingContext): ReadPosting {
  const shaped = jobPostingSchema.safeParse(source);
  if (!shaped.success) return { refused: sayIssues(shaped.error) };
  const posting = shaped.data;
  const dates = readDates(posting, context.now);
  if ("refused" in dates) return dates;
  const company = readCompany(posting, context.companySlug);
  const identity = readIdentity(posting, company.slug);
  if (identity === null) return { refused: "identifier and url are both missing: one is needed" };
  const title = normaliseJobTitle(posting.title);
  const description = posting.description ?? "";
  const url = posting.url?.trim() || null;
  const { role, level } = matchTitle(title);
  const draft = jobDraftSchema.safeParse({
    ...identity,
    sourceUrl: url,
    company,
    title,
    description,
    role,
    level,
    employmentTypes: normaliseEmploymentTypes(posting.employmentType ?? []),
    ...readPostingPlaces(posting),
    skills: readSkills([title, ...(posting.skills ?? []), description].join("\n")),
    applyUrl: url,
    pay: readPostingPay(posting.baseSalary),
    ...dates,
    sample: false,
  } satisfies JobDraft);
  return draft.success ? { draft: draft.data } : { refused: sayIssues(draft.error) };
}

function readCompany(posting: JobPosting, givenSlug: string | undefined): JobDraft["company"] {
  const { hiringOrganization: organization } = posting;
  const website = "sameAs" in organization ? (organization.sameAs?.[0] ?? null) : null;
  return {
    slug: givenSlug ?? companySlug(organization.name),
    name: companyName(organization.name),
    website: website && /^https?:\/\//.test(website) ? website : null,
    about: null,
  };
}

function readIdentity(
  { identifier, url }: JobPosting,
  companySlug: string,
): Pick<JobDraft, "source" | "sourceJobId"> | null {
  const value = identifier?.value.trim() || url?.trim();
  if (!value) return null;
  const [, board, account = "", id = ""] = boardIdentifier.exec(value) ?? [];
  if (board) return { source: `${board}:${account.toLowerCase()}`, sourceJobId: id };
  return { source: `jobposting:${companySlug}`, sourceJobId: value };
}

type Dates = Pick<JobDraft, "state" | "publishedAt" | "validThrough" | "closedAt">;

function readDates(posting: JobPosting, now: Date): Dates | { refused: string } {
  const publishedAt = readDate(posting.datePosted);
  if (!publishedAt)
    return { refused: `datePosted "${posting.datePosted.slice(0, 40)}" is no date` };
  if (publishedAt.getTime() > now.getTime() + DAY_MS) {
    return { refused: `datePosted ${publishedAt.toISOString().slice(0, 10)} lies in the future` };
  }
  if (!posting.validThrough) {
    return { state: "published", publishedAt, validThrough: null, closedAt: null };
  }
  const validThrough = readDate(posting.validThrough);
  if (!validThrough) {
    return { refused: `validThrough "${posting.validThrough.slice(0, 40)}" is no date` };
  }
  if (validThrough < publishedAt) return { refused: "validThrough lies before datePosted" };
  const isOver = validThrough <= now;
  return {
    state: isOver ? "expired" : "published",
    publishedAt,
    validThrough,
    closedAt: isOver ? validThrough : null,
  };
}

/** An ISO 8601 day or moment of the years in which there were job boards; else `null`. */
function readDate(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:[T ]\S{2,30})?$/.test(text.trim())) return null;
  const date = new Date(text.trim());
  const year = date.getUTCFullYear();
  return year >= 1995 && year < 2100 ? date : null;
}
