import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Breadcrumbs } from "./breadcrumbs";
import { readReference } from "./error-message";
import { escapeJsonLd } from "./json-ld";
import { SiteHeader } from "./site-header";

describe("escapeJsonLd", () => {
  test("no text can close the script element", () => {
    const hostile = { title: "</script><script>alert(1)</script>", line: "a\u2028b" };
    const text = escapeJsonLd(hostile);
    expect(text).not.toContain("<");
    expect(text).not.toContain("\u2028");
    expect(JSON.parse(text)).toEqual(hostile);
  });
});

test("Breadcrumbs mark the page itself and are machine-readable with a site address", () => {
  const trail = [
    { label: "Salaries", href: "/salaries" },
    { label: "Data engineer", href: "/salaries/data-engineer" },
  ];
  const html = renderToStaticMarkup(<Breadcrumbs trail={trail} siteUrl="https://example.com" />);
  expect(html).toContain('<a href="/salaries">Salaries</a>');
  expect(html).toContain('<span aria-current="page">Data engineer</span>');
  expect(html).toContain('"item":"https://example.com/salaries/data-engineer"');
  expect(renderToStaticMarkup(<Breadcrumbs trail={trail} />)).not.toContain("<script");
});

test("SiteHeader works without script: anchors and a GET form", () => {
  const html = renderToStaticMarkup(<SiteHeader />);
  expect(html).toMatch(/<form action="\/jobs" method="get">/);
  expect(html).toContain('name="q"');
  for (const path of ["/jobs", "/salaries", "/compare", "/roles", "/companies", "/account"]) {
    expect(html).toContain(`href="${path}"`);
  }
});

test.each([
  ["an error of the server", Object.assign(new Error("x"), { digest: "123" }), "123"],
  ["an error of the browser", new Error("x"), null],
  ["something thrown that is no error", "x", null],
  ["nothing", null, null],
])("readReference: %s", (_name, error, expected) => {
  expect(readReference(error)).toBe(expected);
});
