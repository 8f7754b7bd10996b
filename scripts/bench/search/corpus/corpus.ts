import type { JobDraft } from "@/domain/job/job-draft";
import { type EmploymentType, type JobState, workplaces } from "@/domain/job/terms";
import { toSlug } from "@/domain/job/to-slug";
import { seededRandom } from "@/domain/statistics/seeded-random";
import { drawPay } from "./draw-pay";
import { type DrawnRole, drawRole } from "./draw-role";
import { drawSkills } from "./draw-skills";
import { type CorpusCity, drawCity } from "./places";
import { makeVocabulary } from "./vocabulary";
import { drawByZipf } from "./zipf";

export const CORPUS_SEED = 20_261_101;
/** The corpus's today: the newest listing is from the day before. */
export const corpusNow = new Date("2026-11-01T00:00:00Z");

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 730;
const WORDS_OF_DESCRIPTION = 60;
const LISTINGS_PER_COMPANY = 50;
/** Words of descriptions, most frequent first. */
export const corpusVocabulary = makeVocabulary(40_000, CORPUS_SEED);
const drawWord = drawByZipf(corpusVocabulary.length, 1);
const companyEndings = ["Labs", "AI", "Systems", "Health", "Robotics", "Data", "Works", "Bio"];

/** A corpus of listings: each is a pure function of the seed, the size and its number. */
export type Corpus = {
  size: number;
  companies: readonly JobDraft["company"][];
  /** The listing of a number from 0 to `size - 1`; `companyRank` is the place of its employer. */
  draw(number: number): { draft: JobDraft; companyRank: number };
};

/** The listings of a bench: as many words, employers and places as a board of that size has. */
export function makeCorpus(size: number): Corpus {
  const companies = Array.from({ length: Math.max(50, size / LISTINGS_PER_COMPANY) }, nameCompany);
  const drawCompany = drawByZipf(companies.length, 0.8);
  const draw = (number: number) => {
    const random = seededRandom(Math.imul(number + 1, 0x9e37_79b1) ^ CORPUS_SEED);
    const companyRank = drawCompany(random);
    const company = companies[companyRank];
    if (!company) throw new Error(`The corpus has no company ${companyRank}.`);
    return { draft: drawDraft({ number, size, company }, random), companyRank };
  };
  return { size, companies, draw };
}

function nameCompany(_: unknown, rank: number): JobDraft["company"] {
  // Rare words, a different one for each: an employer's name is what a narrow search looks for.
  const word = corpusVocabulary[200 + ((rank * 37) % (corpusVocabulary.length - 200))] ?? "";
  const ending = companyEndings[rank % companyEndings.length] ?? "";
  const name = `${word.charAt(0).toUpperCase()}${word.slice(1)} ${ending}`;
  const slug = `${toSlug(name, 60)}-${rank}`;
  return { slug, name, website: `https://${slug}.example`, about: null };
}

function drawDraft(
  { number, size, company }: { number: number; size: number; company: JobDraft["company"] },
  random: () => number,
): JobDraft {
  const role = drawRole(random);
  const skills = drawSkills(random);
  const place = drawPlace(random);
  const dates = drawDates(number / size, random);
  const url = `https://jobs.example/${company.slug}/${number}`;
  const names = skills.map(({ name }) => name);
  return {
    source: `jobposting:${company.slug}`,
    sourceJobId: `job-${number}`,
    sourceUrl: url,
    company,
    title: role.title,
    description: writeDescription(role, names, random),
    role: role.slug,
    level: role.level,
    employmentTypes: drawEmployment(random()),
    ...place.columns,
    skills,
    applyUrl: url,
    pay: drawPay({ rolePay: role.pay, level: role.level, city: place.city }, random),
    ...dates,
    sample: false,
  };
}

/** Sanitised HTML of about sixty words, with the skills named in it. */
function writeDescription(
  role: DrawnRole,
  skills: readonly string[],
  random: () => number,
): string {
  const length = WORDS_OF_DESCRIPTION - 20 + Math.floor(random() * 40);
  const words = Array.from({ length }, () => corpusVocabulary[drawWord(random)] ?? "");
  const [opening, rest] = [words.slice(0, 15).join(" "), words.slice(15).join(" ")];
  const known = skills.length > 0 ? `<ul><li>${skills.join("</li><li>")}</li></ul>` : "";
  return `<p><strong>${role.title}</strong>: ${opening}.</p>${known}<p>${rest}.</p>`.replaceAll(
    "&",
    "&amp;",
  );
}

type PlaceColumns = Pick<JobDraft, "placesText" | "places" | "eligibleRegions" | "workplace">;

function drawPlace(random: () => number): { columns: PlaceColumns; city: CorpusCity } {
  const city = drawCity(random);
  const draw = random();
  if (draw < 0.28) {
    const regions = acceptedRegions(draw, city);
    const columns = { placesText: "Remote", places: [], eligibleRegions: regions };
    return { city, columns: { ...columns, workplace: "remote" } };
  }
  const { country, region, name, text } = city;
  const workplace = draw < 0.85 ? (workplaces[draw < 0.6 ? 0 : 1] ?? null) : null;
  const places = [{ country, region, city: name, text }];
  return { city, columns: { placesText: text, places, eligibleRegions: [], workplace } };
}

/** Where a remote listing may be done from: anywhere, a part of the world, or a country. */
function acceptedRegions(draw: number, { country }: CorpusCity): string[] {
  if (draw < 0.1) return ["worldwide"];
  if (draw < 0.13) return ["europe"];
  if (draw < 0.15) return ["north-america"];
  return [country];
}

function drawEmployment(draw: number): EmploymentType[] {
  if (draw < 0.82) return ["full-time"];
  if (draw < 0.87) return ["contract"];
  if (draw < 0.9) return ["full-time", "contract"];
  if (draw < 0.93) return ["internship"];
  if (draw < 0.95) return ["part-time"];
  if (draw < 0.96) return ["freelance", "contract"];
  return draw < 0.97 ? ["temporary"] : [];
}

type Dates = Pick<JobDraft, "state" | "publishedAt" | "validThrough" | "closedAt">;

/** Listings come in about the order they are posted in, three weeks more or less. */
function drawDates(progress: number, random: () => number): Dates {
  const day = Math.min(DAYS - 0.01, Math.max(0, progress * DAYS + (random() - 0.5) * 42));
  const age = Math.floor((DAYS - day) * DAY_MS);
  // To the second, as feeds write it, so that some share their moment.
  const publishedAt = new Date(Math.floor((corpusNow.getTime() - age) / 1000) * 1000);
  const draw = random();
  if (draw >= 0.1) return { state: "published", publishedAt, validThrough: null, closedAt: null };
  const state: JobState = draw < 0.07 ? "expired" : draw < 0.09 ? "filled" : "paused";
  const closedAt = state === "paused" ? null : corpusNow;
  return { state, publishedAt, validThrough: null, closedAt };
}
