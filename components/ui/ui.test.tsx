import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Chip, Chips } from "./chip";
import { CheckboxGroup, RadioGroup } from "./choice";
import { DataTable } from "./data-table";
import { ErrorSummary } from "./error-summary";
import { Figure } from "./figure";
import { Pagination } from "./pagination";
import { Select } from "./select";
import { TextInput } from "./text-input";

describe("TextInput", () => {
  test("ties hint and error to the control and keeps what was typed", () => {
    const html = renderToStaticMarkup(
      <TextInput
        name="pay-max"
        label="Top of the range"
        hint="Per year."
        limit={12}
        error="Below the bottom"
        defaultValue="60,000"
      />,
    );
    expect(html).toContain('<label class="field-label" for="pay-max">');
    expect(html).toContain('aria-describedby="pay-max-hint pay-max-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('value="60,000"');
    expect(html).toContain("Per year. Up to 12 characters.");
    expect(html).not.toContain("maxlength");
  });

  test("is required unless optional", () => {
    expect(renderToStaticMarkup(<TextInput name="a" label="A" />)).toContain('required=""');
    expect(renderToStaticMarkup(<TextInput name="a" label="A" optional />)).not.toContain(
      "required",
    );
  });
});

test("Select keeps the choice", () => {
  const html = renderToStaticMarkup(
    <Select
      name="period"
      label="Paid"
      defaultValue="day"
      options={[
        { value: "hour", label: "an hour" },
        { value: "day", label: "a day" },
      ]}
    />,
  );
  expect(html).toContain('<option value="day" selected="">a day</option>');
});

test("groups name themselves by a legend and keep the choice", () => {
  const options = [
    { value: "onsite", label: "On site" },
    { value: "remote", label: "Remote" },
  ];
  const radios = renderToStaticMarkup(
    <RadioGroup legend="Workplace" name="workplace" options={options} defaultValue="remote" />,
  );
  expect(radios).toContain("<legend");
  expect(radios).toMatch(/<input[^>]*type="radio"[^>]*id="workplace-remote"[^>]*checked=""/);
  const boxes = renderToStaticMarkup(
    <CheckboxGroup legend="Workplace" name="workplace" options={options} error="Choose one" />,
  );
  expect(boxes).toContain('aria-describedby="workplace-error"');
});

test("ErrorSummary links each reason to its field", () => {
  const html = renderToStaticMarkup(
    <ErrorSummary
      errors={[
        { fieldId: "title", message: "Enter a title" },
        { fieldId: null, message: "Nothing was saved" },
      ]}
    />,
  );
  expect(html).toContain('<a href="#title">Enter a title</a>');
  expect(html).toContain("<li>Nothing was saved</li>");
  expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe("");
});

test("a Chip is a link that says what it removes", () => {
  const html = renderToStaticMarkup(
    <Chips label="Filters">
      <Chip label="Level: senior" removeHref="/jobs" />
    </Chips>,
  );
  expect(html).toContain('<li><a class="chip" href="/jobs" aria-label="Remove Level: senior">');
});

test("Pagination leaves out what does not exist", () => {
  const first = renderToStaticMarkup(<Pagination previousHref={null} nextHref="/jobs?after=x" />);
  expect(first).not.toContain('rel="prev"');
  expect(first).toContain('rel="next"');
  expect(renderToStaticMarkup(<Pagination previousHref={null} nextHref={null} />)).toBe("");
});

test("DataTable is a real table before any script runs", () => {
  const html = renderToStaticMarkup(
    <DataTable
      caption="Pay by country"
      rows={[
        { name: "Germany", median: 82_500 },
        { name: "Malta", median: null },
      ]}
      rowKey={({ name }) => name}
      columns={[
        { label: "Country", cell: ({ name }) => name },
        {
          label: "Median",
          kind: "number",
          cell: ({ median }) => median?.toLocaleString("en-US") ?? "not shown",
          value: ({ median }) => median,
        },
      ]}
    />,
  );
  expect(html).toContain('<th scope="col" class="num">Median</th>');
  expect(html).toContain('<th scope="row">Germany</th>');
  expect(html).toContain('<td class="num" data-value="82500">82,500</td>');
  expect(html).toContain('<td class="num" data-value="">not shown</td>');
});

test("Figure says only the facts it has", () => {
  const html = renderToStaticMarkup(
    <Figure
      id="f"
      title="Pay by year"
      facts={{ sample: "315 ranges", downloads: [{ label: "CSV", href: "/a.csv" }] }}
    >
      chart
    </Figure>,
  );
  expect(html).toContain("<dt>n</dt><dd>315 ranges</dd>");
  expect(html).toContain('href="/a.csv"');
  expect(html).not.toContain("Employers");
});
