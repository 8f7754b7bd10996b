import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countries } from "@/domain/job/place/regions";
import { workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { roles } from "@/domain/role/taxonomy";
import { type CellAddress, cellHref, narrowingTypes, readCellAddress } from "./cell-address";
import { offeredCurrencies } from "./display-currency";
import { nearCountries, nearRoles } from "./near-names";

const partsOf = (href: string) => href.replace("/salaries/", "").split("/");

test("every cell is read back from its own address, and only from that one", () => {
  const cells: fc.Arbitrary<CellAddress> = fc.record({
    role: fc.constantFrom(...roles.map(({ slug }) => slug)),
    country: fc.option(fc.constantFrom(...countries.map(({ code }) => code))),
    level: fc.option(fc.constantFrom(...levels)),
    year: fc.option(fc.integer({ min: 2020, max: 2030 })),
    workplace: fc.option(fc.constantFrom(...workplaces)),
    employmentType: fc.option(fc.constantFrom(...narrowingTypes)),
  });
  fc.assert(
    fc.property(cells, fc.constantFrom(...offeredCurrencies), (cell, currency) => {
      expect(readCellAddress(partsOf(cellHref(cell, currency)))).toEqual({ found: cell, currency });
    }),
  );
});

describe("readCellAddress", () => {
  test.each([
    [["data-engineer", "US"], { movedTo: "/salaries/data-engineer/united-states" }],
    [["data-engineer", "worldwide"], { movedTo: "/salaries/data-engineer" }],
    [["deep-learning-engineer"], { movedTo: "/salaries/machine-learning-engineer#titles" }],
    [["Data%20Engineer"], { movedTo: "/salaries/data-engineer#titles" }],
    [
      ["data-engineer", "germany", "2024,senior"],
      { movedTo: "/salaries/data-engineer/germany/senior,2024" },
    ],
    [
      ["data-engineer", "germany", "eur,senior"],
      { movedTo: "/salaries/data-engineer/germany/senior,eur" },
    ],
    [["data-engineer", "worldwide", "EUR"], { movedTo: "/salaries/data-engineer/worldwide/eur" }],
    [["data-engineer", "worldwide", "usd"], { movedTo: "/salaries/data-engineer" }],
    [["data-engineer", "germany", "full-time"], { movedTo: "/salaries/data-engineer/germany" }],
    [
      ["data-engineer", "germany", "full-time,contract"],
      { unknown: "narrowing", text: "full-time,contract" },
    ],
    [["data-engineer", "germany", "senior,zzz"], { unknown: "currency", text: "zzz" }],
    [["data-engineer", "germany", "eur,gbp"], { unknown: "narrowing", text: "eur,gbp" }],
    [["data-wizard"], { unknown: "role", text: "data-wizard" }],
    [["data-engineer", "atlantis"], { unknown: "country", text: "atlantis" }],
    [["data-engineer", "germany", "lofty"], { unknown: "narrowing", text: "lofty" }],
    [["data-engineer", "germany", "senior,mid"], { unknown: "narrowing", text: "senior,mid" }],
    [["data-engineer", "germany", "1899"], { unknown: "narrowing", text: "1899" }],
    [["%E0%A4%A"], { unknown: "role", text: "%E0%A4%A" }],
  ])("%j", (parts, expected) => {
    expect(readCellAddress(parts)).toEqual(expected);
  });

  test("never throws and never reads an unknown role as a known one", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 3 }), (parts) => {
        const read = readCellAddress(parts);
        expect(Object.keys(read).length).toBeGreaterThan(0);
      }),
    );
  });
});

test.each([
  ["machine-learning-enginer", "machine-learning-engineer"],
  ["senior-ml-engineer", "machine-learning-engineer"],
  ["data-scientst", "data-scientist"],
])("near %s is %s", (typed, slug) => {
  expect(nearRoles(typed).map((role) => role.slug)).toContain(slug);
});

test("near countries, and none for nonsense", () => {
  expect(nearCountries("germny")[0]).toMatchObject({ code: "DE" });
  expect(nearCountries("qqqqxxxx")).toEqual([]);
  expect(nearRoles("qqqqxxxx")).toEqual([]);
});
