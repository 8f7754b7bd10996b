import fc from "fast-check";
import sanitizeHtml from "sanitize-html";
import { describe, expect, test } from "vitest";
import { htmlToText, sanitiseDescription } from "./sanitise-description";

describe("a description", () => {
  test.each([
    ["<script>alert(1)</script><p onclick=x>Hi</p>", "<p>Hi</p>"],
    ["<h1>Title</h1><p></p><p> </p>", "<h3>Title</h3>"],
    ["one\n\ntwo\nthree", "<p>one</p>\n<p>two<br />three</p>"],
    ["1 < 2 & \u0022so\u0022 on", "<p>1 &lt; 2 &amp; \u0022so\u0022 on</p>"],
    [
      '<a href="javascript:x">a</a><a href="https://a.example/?a=1&b=>">b</a>',
      '<a rel="nofollow noopener ugc">a</a><a href="https://a.example/?a=1&amp;b=&gt;" rel="nofollow noopener ugc">b</a>',
    ],
  ])("is safe to print: %s", (source, html) => {
    expect(sanitiseDescription(source)).toBe(html);
  });

  test.each([
    ["<p>one</p><ul><li>two</li><li>three</li></ul>", "one two three"],
    ["<p>a<strong>b</strong>c<br />d &amp;lt; &lt;e&gt;</p>", "abc d &lt; <e>"],
  ])("is words to search: %s", (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

const tags = "p br ul li strong em h1 h3 div a script table td pre b span !-- style".split(" ");
const piece = fc.oneof(
  fc.constantFrom(
    ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} href="https://x/">`]),
  ),
  fc.constantFrom("&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;", "&#60;", "&", "<", ">", '"', "\n\n"),
  fc.string({ maxLength: 8, unit: "grapheme" }),
);
const plainPiece = fc.constantFrom("&amp;", "&lt;", "&", "<", ">", '"', "\n\n", "\n", "\r\n", " ");
const anyHtml = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

/** The words of any HTML, by a parser. */
function parseWords(html: string): string {
  const apart = html.replace(/<(?:br|\/?(?:p|li|h\d|tr|td|th|div|ul|ol))\b[^>]*>/gi, " $&");
  const text = sanitizeHtml(apart, { allowedTags: [], allowedAttributes: {} });
  const unescaped = text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return unescaped.replace(/\s+/g, " ").trim();
}

describe("of any source", () => {
  test("plain text becomes HTML that sanitising leaves as it is", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(plainPiece, fc.string({ unit: "grapheme" }))), (pieces) => {
        const html = sanitiseDescription(pieces.join("").replace(/<(?=[/a-z])/gi, "< "));
        expect(html === "" ? html : sanitiseDescription(html)).toBe(html);
      }),
      { numRuns: 500 },
    );
  });

  test("the words are those that a parser finds", () => {
    fc.assert(
      fc.property(anyHtml, (source) => {
        const html = sanitiseDescription(source);
        expect(htmlToText(html)).toBe(parseWords(html));
      }),
      { numRuns: 1000 },
    );
  });
});
