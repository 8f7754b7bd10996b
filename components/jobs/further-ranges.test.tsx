import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FurtherRanges } from "./further-ranges";

const own = { label: "Zone A", pay: "USD 150,000 – 190,000 a year" };
const other = { label: "", pay: "USD 130,000 – 170,000 a year" };

test("names each range, and those without a label by their number", () => {
  const html = renderToStaticMarkup(
    <FurtherRanges ranges={[own, other]} heldCount={0} heldHref="/method#held" />,
  );
  expect(html).toContain("Zone A");
  expect(html).toContain("Range 2");
  expect(html).toContain(other.pay);
  expect(html).not.toContain("under review");
});

test.each([
  [1, "One more range is under review"],
  [3, "3 more ranges are under review"],
])("says that %i are held, and where it is explained", (heldCount, words) => {
  const html = renderToStaticMarkup(
    <FurtherRanges ranges={[own]} heldCount={heldCount} heldHref="/method#held" />,
  );
  expect(html).toContain(words);
  expect(html).toContain('href="/method#held"');
});

test("is nothing for a listing with one range", () => {
  expect(renderToStaticMarkup(<FurtherRanges ranges={[own]} heldCount={0} heldHref="/" />)).toBe(
    "",
  );
});
