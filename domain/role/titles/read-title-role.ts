import { canonicalPhrase } from "./canonical-words";
import { readFunction, seatOf } from "./read-function";
import { type HeadReading, plainHead } from "./read-noun-phrase";
import { readSegment, readWholeTitle } from "./read-segment";
import { type Reading, reading } from "./reading";
import { refineHead, refineNothing } from "./refine-head";
import { broadTitles } from "./role-phrases";
import { withoutLooseEnds } from "./title-segments";
import words from "./words.json" with { type: "json" };

/** The first segments are looked through for a head; a title without one by then has none. */
const headSegmentsMax = 4;

const noisePrefixes = new Set(words.noisePrefixes.map((text) => canonicalPhrase(text).join(" ")));
const broadRoles = new Set(broadTitles.values());
const managementWords = new Set(words.managementWords);

/** A head and where it stands in the title. */
type Head = { found: HeadReading; at: number };

/** "Banco de Talentos", "(Contract)", "Summer 2027": says nothing of the work. */
function isNoise(segment: readonly string[]): boolean {
  return withoutLooseEnds(segment).length === 0 || noisePrefixes.has(segment.join(" "));
}

/** "Product Design, Manager": the function stands before a management noun of its own segment. */
function readTrailingManager(segment: readonly string[], before: readonly string[]): HeadReading {
  const noun = withoutLooseEnds(segment).at(-1) ?? "";
  const found = readFunction(withoutLooseEnds(before), seatOf(noun));
  return plainHead(found?.reading ?? reading(null, "unknown-phrase"));
}

function readCandidate(segments: readonly string[][], at: number, lead: boolean): HeadReading {
  const segment = segments[at] ?? [];
  const found = readSegment(segment, segments[at + 1]);
  if (lead) return found;
  const before = segments[at - 1] ?? [];
  const text = withoutLooseEnds(segment);
  if (text.length > 0 && text.every((word) => managementWords.has(word))) {
    return readTrailingManager(segment, before);
  }
  return found;
}

function findHead(segments: readonly string[][]): Head | null {
  let fallback: Head | null = null;
  let lead = true;
  for (const at of segments.slice(0, headSegmentsMax).keys()) {
    const found = readCandidate(segments, at, lead);
    if (found.way !== "no-noun" && !found.nameless) return { found, at };
    if (lead && (found.role !== null || found.alternatives.length > 0)) fallback = { found, at };
    lead = lead && isNoise(segments[at] ?? []);
  }
  return fallback;
}

/** The role of a title given in segments of canonical words. */
export function readTitleRole(segments: readonly string[][]): Reading {
  if (segments.length > 1) {
    const whole = readWholeTitle(segments.flat());
    if (whole !== null && !broadRoles.has(whole)) return reading(whole, "title");
  }
  const head = findHead(segments);
  if (head === null) return refineNothing(plainHead(reading(null, "no-noun")), segments);
  return refineHead(head.found, segments, head.at);
}
