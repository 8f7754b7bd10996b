import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CompanyList } from "./company-list";

const one = (name: string, openJobs: number, openJobsWithPay: number) => ({
  slug: name.toLowerCase().replace(/\W+/g, "-"),
  name,
  sample: false,
  openJobs,
  openJobsWithPay,
  payPercentile: null,
});

test.each([
  [1, 0, "1 job"],
  [1, 1, "1 job with pay"],
  [12, 12, "12 jobs, all with pay"],
  [1275, 1104, "1,275 jobs, 1,104 with pay"],
])("%d jobs, %d of them with pay, read %j", (openJobs, withPay, words) => {
  const html = renderToStaticMarkup(<CompanyList companies={[one("Acme", openJobs, withPay)]} />);
  expect(html).toContain(`>${words}<`);
  expect(html).not.toContain("By first letter");
});

test("a long list leads to the first name of each letter", () => {
  const names = ["1Password", ...Array.from({ length: 40 }, (_, at) => `Acme ${at}`), "Éclair"];
  const html = renderToStaticMarkup(
    <CompanyList companies={names.map((name) => one(name, 1, 0))} />,
  );
  const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
  expect(anchors).toEqual(["other", "letter-a", "letter-e"]);
  for (const anchor of anchors) expect(html.split(` id="${anchor}"`)).toHaveLength(2);
});
