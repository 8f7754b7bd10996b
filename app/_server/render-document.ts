import MarkdownIt, { type Token } from "markdown-it";
import { toSlug } from "@/domain/job/to-slug";

/** A heading of a rendered document, for a table of contents. */
export interface DocumentHeading {
  level: number;
  text: string;
  id: string;
}

const longestId = 60;
const markdown = new MarkdownIt({ html: false, typographer: false });
const { rules } = markdown.renderer;

// The policy of the site allows no style attributes: what is aligned right is a number here.
for (const name of ["th_open", "td_open"] as const) {
  rules[name] = (tokens, at, options, _env, self) => {
    const cell = tokens[at];
    if (!cell) return "";
    const isNumber = cell.attrGet("style")?.includes("right") ?? false;
    cell.attrs = isNumber ? [["class", "num"]] : null;
    return self.renderToken(tokens, at, options);
  };
}
// A wide table scrolls by itself, and whoever has only a keyboard must be able to scroll it.
rules["table_open"] = (tokens, at) => {
  const label = markdown.utils.escapeHtml(String(tokens[at]?.meta ?? "Table"));
  return `<div class="table-scroll" role="region" aria-label="${label}" tabindex="0"><table class="table">`;
};
rules["table_close"] = () => "</table></div>";

/**
 * One of the project's own documents as HTML, with ids on its headings so that they can be linked.
 * HTML in it is shown as text, comments are left out.
 */
export function renderDocument(text: string): { html: string; headings: DocumentHeading[] } {
  const tokens = markdown.parse(text.replace(/<!--[\s\S]*?-->/g, ""), {});
  const headings: DocumentHeading[] = [];
  const taken = new Set<string>();
  const tables = tokens.filter(({ type }) => type === "table_open");
  for (const [at, token] of tokens.entries()) {
    const said = tokens[at + 1]?.content.replace(/[`*]/g, "") ?? "";
    if (token.type === "heading_open") {
      const id = takeId(taken, toSlug(said.replace(/^[\d.]+\s+/, ""), longestId) || "section");
      token.attrSet("id", id);
      headings.push({ level: Number(token.tag.slice(1)), text: said, id });
    }
    if (token.type === "table_open") {
      token.meta = `Table ${tables.indexOf(token) + 1}: ${headings.at(-1)?.text ?? ""}`;
    }
  }
  for (const [at, token] of tokens.entries()) blankCorner(token, tokens.slice(at + 1, at + 3));
  return { html: markdown.renderer.render(tokens, markdown.options, {}), headings };
}

/** The blank corner of a table heads nothing. */
function blankCorner(token: Token, [content, close]: Token[]): void {
  if (token.type !== "th_open" || content?.content !== "" || !close) return;
  token.tag = "td";
  close.tag = "td";
}

function takeId(taken: Set<string>, wanted: string): string {
  let id = wanted;
  for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`;
  taken.add(id);
  return id;
}
