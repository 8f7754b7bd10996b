import type { DraftPayRange, JobDraft } from "@/domain/job/job-draft";
import type { Workplace } from "@/domain/job/terms";

/** Applicant tracking systems whose public job board answers are read. */
export const atsFormats = ["greenhouse", "lever", "ashby"] as const;
export type AtsFormat = (typeof atsFormats)[number];

/** What the three have in common, before it is understood: fields as posted. */
export type AtsJob = {
  id: string;
  title: string;
  /** HTML, not yet sanitised. */
  description: string;
  /** Places as posted, the main one first. */
  places: readonly string[];
  /** Said beside the places: a country's code or name, an office; read when the places say nothing. */
  placeHints: readonly string[];
  /** `null` where only the places may say it. */
  workplace: Workplace | null;
  employment: readonly string[];
  url: string | null;
  applyUrl: string | null;
  companyName: string | null;
  postedAt: { field: string; value: string | number | null };
  closesAt: { field: string; value: string | null } | null;
  /** As posted, the first one first; none where no pay is posted. */
  ranges: readonly DraftPayRange[];
};

/** Whose feed it is. */
export type AtsContext = {
  format: AtsFormat;
  /** The name of the job board there; with the format it is the source of its listings. */
  board: string;
  companySlug: string;
  now: Date;
};

/**
 * A record of a feed: a listing, one that the employer keeps off its board, or why it is refused.
 * `id` is `null` where not even that can be read.
 */
export type AtsRecord = { id: string | null } & (
  | { draft: JobDraft }
  | { unlisted: true }
  | { refused: string }
);
