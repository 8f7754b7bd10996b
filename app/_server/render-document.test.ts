import { expect, test } from "vitest";
import { renderDocument } from "./render-document";

test("headings get ids without their numbers, once each", () => {
  const { html, headings } = renderDocument("## 1. The `verdict`\n\n### Codes\n\n### Codes\n");
  expect(headings).toEqual([
    { level: 2, text: "1. The verdict", id: "the-verdict" },
    { level: 3, text: "Codes", id: "codes" },
    { level: 3, text: "Codes", id: "codes-2" },
  ]);
  expect(html).toContain('<h3 id="codes-2">Codes</h3>');
});

test("numbers in tables are aligned by class, never by style", () => {
  const { html } = renderDocument("| a | n |\n| --- | ---: |\n| x | 1 |\n");
  expect(html).toContain('<td class="num">1</td>');
  expect(html).not.toContain("style=");
});

test("tables can be scrolled by keyboard, each under its own name; a blank corner heads nothing", () => {
  const table = "| | n |\n| --- | ---: |\n| x | 1 |\n";
  const { html } = renderDocument(`## 3. Slips\n\n${table}\ntext\n\n${table}`);
  expect(html).toContain('aria-label="Table 1: 3. Slips" tabindex="0"');
  expect(html).toContain('aria-label="Table 2: 3. Slips" tabindex="0"');
  expect(html).toContain("<td></td>");
  expect(html).not.toContain("<th></th>");
});

test("HTML is shown as text and comments are left out", () => {
  const { html } = renderDocument("<!-- bench start -->\n\n<script>alert(1)</script>\n");
  expect(html).toBe("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
});
