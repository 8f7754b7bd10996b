import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("app/globals.css", "utf8");
const light = readTokens(css.slice(css.indexOf("@theme"), css.indexOf("@media")));
const dark = readTokens(css.slice(css.indexOf("@media screen"), css.indexOf("@layer base")));

function readTokens(text: string): Map<string, string> {
  const found = text.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name, value]) => [name ?? "", value ?? ""]));
}

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const grounds = ["paper", "surface", "sunken"];
const texts = ["ink", "ink-soft", "ink-faint", "accent", "accent-strong", "signal", "danger"];
const marks = ["line-strong", "signal-mark", "mark", "mark-mid"];
const pairs: [text: string, ground: string, least: number][] = [
  ...texts.flatMap((text) =>
    grounds.map((ground): [string, string, number] => [text, ground, 4.5]),
  ),
  ...marks.flatMap((mark) => grounds.map((ground): [string, string, number] => [mark, ground, 3])),
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-strong", 4.5],
  ["accent-strong", "accent-soft", 4.5],
  ["signal", "signal-soft", 4.5],
  ["danger", "danger-soft", 4.5],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("tokens, %s", (_name, tokens) => {
  test.each(pairs)("%s on %s is at least %d to 1", (text, ground, least) => {
    expect(contrast(tokens.get(text) ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(
      least,
    );
  });
});

test("dark redefines every colour of light and no other", () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
});
