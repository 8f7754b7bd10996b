import type { PublishedCell } from "./publish-cell";

/** Where observations come from, as shown beside every number made from them. */
export interface StatisticsSource {
  slug: string;
  /** Posted ranges and self-reports are never in one number. */
  kind: "posted" | "self-report";
  name: string;
  licence: string;
  url: string | null;
  /** Day of the source's own publication, ISO; `null` for one that grows. */
  publishedOn: string | null;
  /** `aggregate`: only roll-ups are held; `observations`: every range is. */
  detail: "aggregate" | "observations";
  builderVersion: string | null;
}

/** The statistics of a cell with all that must be said beside them. */
export interface CellStatistics extends PublishedCell {
  /** The window: first and last year of the ranges; `null` where none is known. */
  years: { first: number; last: number } | null;
  /** Sources of the ranges, each with its number of them. */
  sources: (StatisticsSource & { n: number })[];
  /** Newest day any of it is from: a source's publication or a listing's posting; ISO. */
  updatedOn: string | null;
}
