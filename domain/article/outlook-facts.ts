/** Figures of the outside world about an occupation, each with the period it speaks of. */
export interface OutlookFacts {
  /** Code of the U.S. Standard Occupational Classification. */
  soc: string;
  /** The occupation's official name. */
  occupation: string;
  /** In the order in which they are shown; never empty. */
  figures: readonly OutlookFigure[];
  /** Each source once. */
  sources: readonly { name: string; url: string | null; licence: string }[];
}

export const outlookMeasures = [
  "growth-percent",
  "employment-base",
  "employment-projected",
  "openings-per-year",
  "median-usd",
  "entry-education",
] as const;
export type OutlookMeasure = (typeof outlookMeasures)[number];

export interface OutlookFigure {
  measure: OutlookMeasure;
  value: number | null;
  word: string | null;
  /** As stored: `2024-34` for a span of years, `2024-05` for a month. */
  vintage: string;
}

/** A figure with its name, its period and itself in words. */
export interface SaidFigure {
  measure: OutlookMeasure;
  name: string;
  period: string;
  text: string;
}

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const names: Record<OutlookMeasure, string> = {
  "growth-percent": "Growth of employment",
  "employment-base": "Employed at the start",
  "employment-projected": "Employed at the end, projected",
  "openings-per-year": "Openings a year",
  "median-usd": "Median wage a year",
  "entry-education": "Typical entry education",
};

/** A figure in words; `null` when it holds neither a number nor a word. */
export function sayFigure({ measure, value, word, vintage }: OutlookFigure): SaidFigure | null {
  const text = value === null ? word : sayValue(measure, value);
  if (text === null || text.trim() === "") return null;
  return { measure, name: names[measure], period: sayPeriod(measure, vintage), text };
}

function sayValue(measure: OutlookMeasure, value: number): string {
  const digits = value.toLocaleString("en-US", { maximumFractionDigits: 1 }).replace("-", "−");
  if (measure === "growth-percent") return `${value > 0 ? "+" : ""}${digits} %`;
  return measure === "median-usd" ? `USD ${digits}` : digits;
}

/** `2024-34` as `2024–34`, its ends for the employment of a year, `2024-05` as `May 2024`. */
function sayPeriod(measure: OutlookMeasure, vintage: string): string {
  const [first = "", second = ""] = vintage.split("-");
  if (measure === "median-usd") {
    const month = monthNames[Number(second) - 1];
    return month ? `${month} ${first}` : vintage;
  }
  if (measure === "employment-base") return first;
  if (second === "") return vintage;
  return measure === "employment-projected" ? sayEnd(first, second) : `${first}–${second}`;
}

/** The whole year of which the vintage has the last digits: 2024 and 34 give 2034, 1998 and 08 2008. */
function sayEnd(first: string, second: string): string {
  const end = Number(`${first.slice(0, -second.length)}${second}`);
  return String(end < Number(first) ? end + 10 ** second.length : end);
}
