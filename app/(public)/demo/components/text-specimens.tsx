import { Prose } from "@/components/layout/prose";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Specimen, SpecimenSection } from "./specimen";

const countries = [
  { name: "United States", n: 12_410, median: 155_000 },
  { name: "Germany", n: 214, median: 82_500 },
  { name: "United Kingdom", n: 498, median: 88_000 },
  { name: "Bosnia and Herzegovina", n: 3, median: null },
];

export function TextSpecimens() {
  return (
    <SpecimenSection title="Text">
      <Specimen name="Badge">
        <div className="flex flex-wrap gap-2">
          <Badge>draft</Badge>
          <Badge tone="accent">published</Badge>
          <Badge tone="signal">pending</Badge>
          <Badge tone="danger">removed</Badge>
        </div>
      </Specimen>
      <Specimen name="Notice">
        <div className="grid gap-3">
          <Notice title="Rates of 17 January 2025">
            Converted amounts use the reference rates of the European Central Bank.
          </Notice>
          <Notice tone="warn" title="Thin data">
            14 ranges. All data roles in the US, with 2,213, stand beside it.
          </Notice>
          <Notice tone="error">
            The file ends in the middle of line 4,812. Nothing was imported.
          </Notice>
          <Notice tone="done">Published. The listing is at its address now.</Notice>
        </div>
      </Specimen>
      <Specimen name="DataTable: sorts and copies once the page is alive">
        <DataTable
          caption="Pay of data engineers by country"
          rows={countries}
          rowKey={({ name }) => name}
          columns={[
            { label: "Country", cell: ({ name }) => <a href={`#${name}`}>{name}</a> },
            {
              label: "n",
              kind: "number",
              cell: ({ n }) => n.toLocaleString("en-US"),
              value: ({ n }) => n,
            },
            {
              label: "Median, USD a year",
              kind: "number",
              cell: ({ median }) => median?.toLocaleString("en-US") ?? "not shown",
              value: ({ median }) => median,
            },
          ]}
        />
      </Specimen>
      <Specimen name="Disclosure">
        <Disclosure summary="How this was computed">
          By the geometric middle of each range, equal ranges of one listing counted once.
        </Disclosure>
      </Specimen>
      <Specimen name="Prose">
        <Prose>
          <p>
            A <a href="#research-engineer">research engineer</a> turns an idea from a paper into
            something that trains, measures and ships. The middle of the market is USD 155,000 a
            year; half of the posted ranges lie between 120,000 and 196,000.
          </p>
          <h3>What the two share</h3>
          <ul>
            <li>Python and a deep-learning framework, read as easily as written.</li>
            <li>Careful experiments: one change, one number, one note.</li>
          </ul>
          <blockquote>
            <p>The hard part is knowing which result to believe.</p>
          </blockquote>
          <p>
            A method has a version, such as <code>2026.1</code>, and every number names it.
          </p>
        </Prose>
      </Specimen>
    </SpecimenSection>
  );
}
