/** Longest title that is kept; the rest of a longer one is cut. */
export const jobTitleMaxChars = 300;

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cc}]/gu;
const danglingEnd = /[\s\-\u2013\u2014|,;:/\u2022\u00b7]+$/u;
const danglingStart = /^[\s\-\u2013\u2014|,;:/\u2022\u00b7]+/u;

/** Half of a character, where a cut or a broken feed parted the two. */
const loneSurrogate = /\p{Cs}/gu;

const namedEntities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&#38;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&nbsp;": " ",
  "&ndash;": "\u2013",
  "&mdash;": "\u2014",
};

/**
 * A job title fit to be shown: one space where boards leave many, no control or invisible
 * characters (tabs, zero-width and direction marks), entities of a once-escaped feed decoded, no
 * separator left hanging at an end. Words, capitals and punctuation stay as posted.
 */
export function normaliseJobTitle(title: string): string {
  return title
    .slice(0, jobTitleMaxChars * 4)
    .replace(/[\t\r\n]/g, " ")
    .replace(invisible, "")
    .replace(
      /&(?:amp|#38|quot|#39|apos|nbsp|ndash|mdash);/g,
      (entity) => namedEntities[entity] ?? entity,
    )
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(danglingStart, "")
    .slice(0, jobTitleMaxChars)
    .replace(loneSurrogate, "")
    .replace(danglingEnd, "");
}
