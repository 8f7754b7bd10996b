import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AtsFormat } from "./ats-job";
import { atsFormats } from "./ats-job";
import { ashbyJob, greenhouseAnswer, greenhouseJob, leverPosting } from "./example-answers";
import { findBoard, readAtsFeed, readAtsRecord } from "./read-ats-feed";

const now = new Date("2026-08-10T00:00:00Z");
const read = (format: AtsFormat, record: unknown) =>
  readAtsRecord(record, { format, board: "board", companySlug: "acme", now });
const draftOf = (format: AtsFormat, record: unknown) => {
  const result = read(format, record);
  if (!("draft" in result)) throw new Error(JSON.stringify(result));
  return result.draft;
};

describe("a job", () => {
  test("of Greenhouse is read into a draft", () => {
    expect(draftOf("greenhouse", greenhouseJob())).toMatchObject({
      source: "greenhouse:board",
      sourceJobId: "4001",
      sourceUrl: "https://job-boards.greenhouse.io/northwind/jobs/4001",
      applyUrl: "https://job-boards.greenhouse.io/northwind/jobs/4001",
      company: { slug: "acme", name: "Northwind" },
      title: "Senior Machine Learning Engineer",
      description: "<p>Train models in Python &amp; PyTorch.</p>",
      role: "machine-learning-engineer",
      level: "senior",
      placesText: "Austin, TX",
      places: [{ country: "US", city: "Austin" }],
      workplace: null,
      pay: null,
      state: "published",
      publishedAt: new Date("2026-06-01T13:00:00Z"),
      sample: false,
    });
  });

  test("of Lever is read into a draft, with all sections of its text", () => {
    expect(draftOf("lever", leverPosting())).toMatchObject({
      source: "lever:board",
      company: { slug: "acme", name: "Board" },
      employmentTypes: ["full-time"],
      workplace: "hybrid",
      placesText: "Lisbon, Portugal | Porto, Portugal",
      places: [{ city: "Lisbon" }, { city: "Porto" }],
      description:
        "<div>Build pipelines.</div>\n<h3>You &amp; us</h3><ul><li>Kafka</li><li>Airflow</li></ul>\n<div>Lunch.</div>",
      applyUrl: "https://jobs.lever.co/fabrikam/a1b2c3d4-0000-4000-8000-000000000001/apply",
      publishedAt: new Date(1_780_000_000_000),
    });
  });

  test("of Ashby is read into a draft", () => {
    expect(draftOf("ashby", ashbyJob())).toMatchObject({
      source: "ashby:board",
      employmentTypes: ["full-time"],
      workplace: "onsite",
      placesText: "San Francisco, CA | New York, NY",
      places: [{ city: "San Francisco" }, { city: "New York" }],
      role: "research-scientist",
      publishedAt: new Date("2026-06-11T10:00:00Z"),
    });
  });

  test.each<[string, AtsFormat, object, object]>([
    [
      "remote by a field, from the places it names",
      "ashby",
      ashbyJob({ workplaceType: "Remote", location: "Europe", secondaryLocations: [] }),
      { workplace: "remote", eligibleRegions: ["europe"] },
    ],
    [
      "remote by a flag",
      "ashby",
      ashbyJob({ workplaceType: null, isRemote: true, location: "Canada", secondaryLocations: [] }),
      { workplace: "remote", eligibleRegions: ["CA"] },
    ],
    [
      "remote with no place but a country beside it",
      "lever",
      leverPosting({ categories: { location: "Remote" }, workplaceType: "remote" }),
      { placesText: "Remote", workplace: "remote", places: [], eligibleRegions: ["PT"] },
    ],
    [
      "of unknown workplace",
      "lever",
      leverPosting({ workplaceType: "unspecified" }),
      { workplace: null },
    ],
    [
      "at its office, where the location is a workplace",
      "greenhouse",
      greenhouseJob({ location: { name: "Hybrid" } }),
      { placesText: "Hybrid", workplace: "hybrid", places: [{ country: "US", city: "Austin" }] },
    ],
    [
      "what the employer's own fields say",
      "greenhouse",
      greenhouseJob({
        metadata: [
          { name: "Workplace Type", value: "Hybrid", value_type: "single_select" },
          { name: "Employment Type", value: ["Part-time"], value_type: "multi_select" },
        ],
      }),
      { workplace: "hybrid", employmentTypes: ["part-time"] },
    ],
    [
      "open until the end of its last day",
      "greenhouse",
      greenhouseJob({ application_deadline: "2026-08-10" }),
      { state: "published", validThrough: new Date("2026-08-10T23:59:59Z") },
    ],
    [
      "over",
      "greenhouse",
      greenhouseJob({ application_deadline: "2026-08-08" }),
      { state: "expired", closedAt: new Date("2026-08-08T23:59:59Z") },
    ],
    [
      "an internship",
      "ashby",
      ashbyJob({ employmentType: "Intern" }),
      {
        employmentTypes: ["internship"],
      },
    ],
  ])("can be %s", (_, format, record, draft) => {
    expect(draftOf(format, record)).toMatchObject(draft);
  });

  test.each<[AtsFormat, unknown, object]>([
    [
      "greenhouse",
      greenhouseJob({ title: undefined }),
      { id: "4001", refused: "title: is missing" },
    ],
    ["greenhouse", greenhouseJob({ id: undefined }), { id: null, refused: "id: is missing" }],
    [
      "greenhouse",
      greenhouseJob({ first_published: null, updated_at: null }),
      { id: "4001", refused: "updated_at is missing" },
    ],
    [
      "greenhouse",
      greenhouseJob({ first_published: "soon" }),
      { id: "4001", refused: 'first_published "soon" is no date' },
    ],
    [
      "greenhouse",
      greenhouseJob({ absolute_url: "javascript:alert(1)" }),
      {
        id: "4001",
        refused: expect.stringContaining("applyUrl: must be an address"),
      },
    ],
    [
      "lever",
      leverPosting({ createdAt: Date.parse("2027-01-01") }),
      {
        refused: "createdAt 2027-01-01 lies in the future",
      },
    ],
    [
      "lever",
      leverPosting({ salaryRange: { min: "lots", max: 1 } }),
      {
        refused: expect.stringMatching(/^salaryRange\.min: .*must be a number/),
      },
    ],
    ["ashby", "nonsense", { id: null, refused: "must be an object" }],
    ["ashby", ashbyJob({ isListed: false, title: null }), { unlisted: true }],
  ])("of %s that cannot be listed is named with its reason: %#", (format, record, result) => {
    expect(read(format, record)).toMatchObject(result);
  });

  test("is read or refused, whatever it holds", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ id: fc.anything(), title: fc.anything(), text: fc.anything() }),
      fc.anything().map((value) => ashbyJob({ compensation: value, location: value })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...atsFormats), anything, (format, record) => {
        expect(Object.keys(read(format, record))).toContain("id");
      }),
      { numRuns: 50 },
    );
  });
});

describe("a feed", () => {
  test.each<[AtsFormat, unknown, string | null]>([
    ["greenhouse", greenhouseAnswer([greenhouseJob()]), null],
    ["greenhouse", greenhouseAnswer([greenhouseJob()], 3), "it has 1 of the 3 jobs of the board"],
    ["greenhouse", { jobs: [] }, "it does not say how many jobs the board has (meta.total)"],
    ["lever", [leverPosting()], null],
    ["ashby", { jobs: [ashbyJob()], apiVersion: "1" }, null],
  ])("of %s is whole or says why not: %#", (format, answer, incomplete) => {
    expect(readAtsFeed(format, answer)).toMatchObject({ incomplete });
  });

  test.each<[AtsFormat, unknown]>([
    ["greenhouse", { status: 404, error: "Job not found" }],
    ["greenhouse", [leverPosting()]],
    ["lever", { ok: false, error: "Document not found" }],
    ["lever", greenhouseAnswer([])],
    ["ashby", null],
  ])("of %s has its own shape: %#", (format, answer) => {
    expect(readAtsFeed(format, answer)).toBeNull();
  });

  test.each<[AtsFormat, unknown[], string | null]>([
    ["greenhouse", [greenhouseJob(), greenhouseJob()], "northwind"],
    [
      "greenhouse",
      [greenhouseJob({ absolute_url: "https://northwind.example/jobs?gh_jid=1" })],
      null,
    ],
    ["lever", [leverPosting(), {}], "fabrikam"],
    ["ashby", [ashbyJob({ jobUrl: "https://jobs.ashbyhq.com/Contoso%20AI/1" })], "contoso-ai"],
    ["ashby", [ashbyJob(), ashbyJob({ jobUrl: "https://jobs.ashbyhq.com/other/1" })], null],
  ])("of %s names its board: %#", (format, records, board) => {
    expect(findBoard(format, records)).toBe(board);
  });
});

const samples = join(process.cwd(), "../shared/data");

test.runIf(existsSync(samples)).each<[AtsFormat, string, string | null, (string | null)[]]>([
  ["greenhouse", "gitlab", "it has 2 of the 167 jobs of the board", [null, "ai-engineer"]],
  ["lever", "matchgroup", null, ["software-engineer", "software-engineer"]],
  ["ashby", "linear", null, ["full-stack-engineer", "full-stack-engineer"]],
])("real jobs of %s are read", (format, board, incomplete, roles) => {
  const answer = JSON.parse(readFileSync(join(samples, `ats-${format}.json`), "utf8"));
  const feed = readAtsFeed(format, answer);
  expect(feed).toMatchObject({ incomplete });
  expect(findBoard(format, feed?.records ?? [])).toBe(board);
  expect((feed?.records ?? []).map((record) => draftOf(format, record).role)).toEqual(roles);
});
