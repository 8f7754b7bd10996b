import { expect, test } from "vitest";
import { checkPage, isNoindex } from "./check-page";

const page = (body: string, types = ["Article", "BreadcrumbList"]) =>
  `<html><body><main>${body}</main>${types
    .map((type) => `<script type="application/ld+json">{"@type":"${type}"}</script>`)
    .join("")}</body></html>`;
const section = (body: string) =>
  `<nav><a href="#pay">Pay</a></nav><section class="article-section" aria-labelledby="pay"><h2 id="pay">Pay</h2>${body}</section>`;

test.each([
  ["a whole page", page(section("<p>USD 120,000</p>")), []],
  ["nothing at all", "<html></html>", ["no main content"]],
  ["an empty section", page(section("<div></div>")), ["nothing under “Pay”"]],
  ["a number that is none", page(section("<p>USD NaN</p>")), ["the word NaN"]],
  ["an empty heading", page(section("<p>x</p><h3 class='a'> </h3>")), ["an empty element"]],
  ["an id twice", page(section('<p id="pay">x</p>')), ["id pay twice"]],
  ["a dead anchor", page('<a href="#jobs">Jobs</a>'), ["the anchor jobs leads nowhere"]],
  ["no markup", page(section("<p>x</p>"), ["Article"]), ["not one BreadcrumbList in the markup"]],
])("%s", (_name, html, faults) => {
  expect(checkPage(html)).toEqual(faults);
});

test("a page that search engines may not list says so", () => {
  expect(isNoindex('<meta name="robots" content="noindex, follow"/>')).toBe(true);
  expect(isNoindex('<meta name="robots" content="index"/>')).toBe(false);
});
