import "server-only";
import MarkdownIt from "markdown-it";

/**
 * Article text as HTML that is safe to print: markup in the text is escaped, addresses of other
 * schemes than http, https and mailto are not made links, pictures are left as text. Headings
 * become those of the fourth level and below, since sections have headings of their own.
 */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(
  "image",
);

const highestHeading = 4;

for (const rule of ["heading_open", "heading_close"] as const) {
  markdown.renderer.rules[rule] = (tokens, index, options, _env, renderer) => {
    const token = tokens[index];
    if (!token) return "";
    const level = Math.min(6, Number(token.tag.slice(1)) + highestHeading - 1);
    token.tag = `h${level}`;
    return renderer.renderToken(tokens, index, options);
  };
}
