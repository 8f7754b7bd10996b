import { describe, expect, test, vi } from "vitest";
import { renderMarkdown } from "./render-markdown";

vi.mock("server-only", () => ({}));

describe("renderMarkdown", () => {
  test.each([
    [
      "paragraphs and emphasis",
      "**Choose it if** you\n\nlike it.",
      "<p><strong>Choose it if</strong> you</p>\n<p>like it.</p>\n",
    ],
    ["lists", "- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"],
    ["own links", "[roles](/roles)", '<p><a href="/roles">roles</a></p>\n'],
    ["headings below those of sections", "# Big\n\n#### Small", "<h4>Big</h4>\n<h6>Small</h6>\n"],
    [
      "markup as text",
      "<script>alert(1)</script>",
      "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n",
    ],
    ["no scripts behind links", "[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>\n"],
    [
      "no pictures",
      "![x](https://example.com/x.png)",
      '<p>!<a href="https://example.com/x.png">x</a></p>\n',
    ],
    ["quotes as they are typed", '"a" -- b...', "<p>&quot;a&quot; -- b...</p>\n"],
  ])("writes %s", (_name, text, html) => {
    expect(renderMarkdown(text)).toBe(html);
  });
});
