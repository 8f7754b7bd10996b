import sanitizeHtml from "sanitize-html";

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    "p",
    "br",
    "ul",
    "ol",
    "li",
    "strong",
    "b",
    "em",
    "i",
    "u",
    "h3",
    "h4",
    "h5",
    "blockquote",
    "a",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "code",
    "pre",
    "hr",
  ],
  allowedAttributes: { a: ["href", "rel"] },
  allowedSchemes: ["http", "https", "mailto"],
  disallowedTagsMode: "discard",
  transformTags: {
    // The page owns the first two levels of headings.
    h1: "h3",
    h2: "h3",
    h6: "h5",
    div: "p",
    a: sanitizeHtml.simpleTransform("a", { rel: "nofollow noopener ugc" }),
  },
  exclusiveFilter: ({ tag, text, mediaChildren }) =>
    ["p", "li", "strong", "b", "em", "i", "h3", "h4", "h5"].includes(tag) &&
    text.trim() === "" &&
    (mediaChildren ?? []).length === 0,
};

/**
 * A listing's description as HTML that is safe to print: structure, emphasis and links only, no
 * attribute but a link's address. Plain text becomes paragraphs.
 */
export function sanitiseDescription(source: string): string {
  // What has no tag is escaped as a whole, and needs no parser.
  const hasTags = /<\/?[a-z][^>]*>/i.test(source);
  return hasTags ? sanitizeHtml(source, allowed).trim() : toParagraphs(source);
}

/**
 * The words of HTML that `sanitiseDescription` made, for search and summaries. There, `<` and `>`
 * stand around tags and nowhere else, so that no parser is needed.
 */
export function htmlToText(html: string): string {
  const apart = html.replace(/<(?:br|\/?(?:p|li|h\d|tr|td|th|div|ul|ol))\b[^>]*>/gi, " ");
  return unescapeText(apart.replace(/<[^>]*>/g, ""))
    .replace(/\s+/g, " ")
    .trim();
}

function toParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll("\n", "<br />")}</p>`)
    .join("\n");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescapeText(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
