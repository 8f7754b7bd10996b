import fc from "fast-check";
import { expect, test } from "vitest";
import { unescapeHtml } from "./unescape-html";

test.each([
  ["&lt;p class=&quot;a&quot;&gt;R&amp;amp;D&lt;/p&gt;", '<p class="a">R&amp;D</p>'],
  ["&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;", "<p>1 &lt; 2</p>"],
  ["it&#39;s &#x2013; &#8212;", "it's – —"],
  ["a&nbsp;b &mdash; c", "a\u00a0b &mdash; c"],
  ["<p>R&amp;D</p>", "<p>R&amp;D</p>"],
  ["&#0; &#xd800; &#9999999;", "&#0; &#xd800; &#9999999;"],
  ["", ""],
])("%j is %j", (escaped, html) => {
  expect(unescapeHtml(escaped)).toBe(html);
});

const escapeOnce = (html: string) =>
  html
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

test("what was escaped once is what it was", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const html = `<p>${text}</p>`;
      expect(unescapeHtml(escapeOnce(html))).toBe(html);
    }),
  );
});
