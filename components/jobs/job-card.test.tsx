import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { JobCard, type JobCardProps } from "./job-card";

const job: JobCardProps = {
  href: "/jobs/data-engineer-1",
  title: "Data Engineer",
  company: "Northwind",
  places: "Remote: Europe, LATAM",
  terms: ["Full time", "Contract"],
  level: "Senior-level / Expert",
  pay: { kind: "shown", short: "USD 60K – 120K" },
  age: "3 days ago",
  postedOn: "2026-01-12",
};

test("says title, company, place, terms, level, pay and date", () => {
  const html = renderToStaticMarkup(<JobCard {...job} />);
  const text = html
    .replace(/<\/(h3|p|div)>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replaceAll("\u00a0", " ");
  expect(text).toContain(
    "Data Engineer Northwind Remote: Europe, LATAM · Full time · Contract · Senior-level / Expert",
  );
  expect(text).toContain("3 days ago 12 Jan 2026 USD 60K – 120K");
  expect(html).toContain('<time dateTime="2026-01-12">');
});

test("marks featured and sample listings with a word", () => {
  const html = renderToStaticMarkup(<JobCard {...job} featured sample />);
  expect(html).toContain("<b>Featured </b>");
  expect(html).toContain("<i>Sample </i>");
});

test("is small: a list of 25 stays under 30 KB with room to spare", () => {
  const standing = { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, min: 2, max: 4 };
  const html = renderToStaticMarkup(<JobCard {...job} standing={standing} featured />);
  expect(html.length).toBeLessThan(1_000);
  expect(html).not.toMatch(/\sstyle=/);
});
