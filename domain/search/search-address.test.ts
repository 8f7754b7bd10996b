import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSearchParams, type RawSearchParams } from "./parse-search-params";
import { defaultSort, facetNames, type SearchCriteria } from "./search-criteria";
import { formatCursor, parseCursor, type SearchCursor } from "./search-cursor";
import { searchHref, searchQueryString } from "./search-href";

const known = {
  skills: new Map([["python", "Python"]]),
  companies: new Map([["acme", "Acme"]]),
  currencies: ["USD", "EUR", "JPY"],
};
const parse = (params: RawSearchParams) => parseSearchParams(params, known);

function toParams(query: string): RawSearchParams {
  const params: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    params[name] = [...(params[name] ?? []), value];
  }
  return params;
}

describe("a search in an address", () => {
  test("is read with all its parts", () => {
    const { criteria, after, notices } = parse({
      q: "kafka",
      role: ["data-engineer", "data-engineer"],
      level: "senior",
      type: ["full-time", "contract"],
      workplace: "remote",
      place: ["US", "europe"],
      skill: "python",
      company: "acme",
      min: "120,000",
      currency: "eur",
      unpaid: "keep",
      sort: "pay",
    });
    expect(notices).toEqual([]);
    expect(after).toBeNull();
    expect(criteria).toMatchObject({
      text: { text: "kafka" },
      chosen: {
        role: ["data-engineer"],
        level: ["senior"],
        type: ["full-time", "contract"],
        workplace: ["remote"],
        place: ["US", "europe"],
        skill: ["python"],
        company: ["acme"],
      },
      minPay: 120_000,
      currency: "EUR",
      unpaid: "keep",
      sort: "pay",
    });
  });

  test.each<[string, RawSearchParams, object]>([
    ["a role", { role: "wizard" }, { name: "role", value: "wizard" }],
    ["a level", { level: "ninja" }, { name: "level", value: "ninja" }],
    ["a type", { type: "forever" }, { name: "type", value: "forever" }],
    ["a workplace", { workplace: "moon" }, { name: "workplace", value: "moon" }],
    ["a place", { place: "Atlantis" }, { name: "place", value: "Atlantis" }],
    ["a skill", { skill: "juggling" }, { name: "skill", value: "juggling" }],
    ["a company", { company: "nobody" }, { name: "company", value: "nobody" }],
    ["an order", { sort: "random" }, { name: "sort", value: "random" }],
    ["a currency", { currency: "XXQ" }, { name: "currency", value: "XXQ" }],
    ["an amount", { min: "a lot" }, { name: "min", value: "a lot" }],
  ])("%s that does not exist is named and left out", (_, params, notice) => {
    const { criteria, notices } = parse(params);
    expect(notices).toEqual([{ kind: "unknown-value", ...notice }]);
    expect(searchHref(criteria)).toBe("/jobs");
  });

  test("with a broken cursor starts over and says so", () => {
    for (const after of [
      "x",
      "n",
      "n1",
      "p1.1",
      "n_.1",
      "n1.1'",
      "nzzzzzzzzzzz.1",
      "1".repeat(99),
    ]) {
      expect(parse({ after })).toMatchObject({ after: null, notices: [{ kind: "broken-cursor" }] });
    }
  });

  test("orders by relevance once there is a text, unless told otherwise", () => {
    expect(parse({}).criteria.sort).toBe("newest");
    expect(parse({ q: "kafka" }).criteria.sort).toBe("relevance");
    expect(parse({ q: "-kafka" }).criteria.sort).toBe("newest");
    expect(parse({ q: "kafka", sort: "newest" }).criteria.sort).toBe("newest");
  });

  test("reads at most twenty values of a facet", () => {
    const role = Array.from({ length: 30 }, (_, index) => `role-${index}`);
    expect(parse({ role }).notices[0]).toEqual({ kind: "too-many-values", name: "role", read: 20 });
  });

  test("never throws, whatever it holds", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.string()),
      fc.constant(undefined),
    );
    const names = [...facetNames, "q", "min", "currency", "sort", "after", "unpaid", "__proto__"];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (params) => {
        parse(params);
      }),
    );
  });

  test("written and read again is the same search", () => {
    const criteria: fc.Arbitrary<SearchCriteria> = fc
      .record({
        q: fc.constantFrom("", "kafka", '"data engineer" -lead'),
        chosen: fc.record({
          role: fc.subarray(["data-engineer", "data-scientist"]),
          level: fc.subarray(["entry", "senior"]),
          type: fc.subarray(["contract", "internship"]),
          workplace: fc.subarray(["remote", "onsite"]),
          place: fc.subarray(["US", "europe"]),
          skill: fc.subarray(["python"]),
          company: fc.subarray(["acme"]),
        }),
        min: fc.option(fc.integer({ min: 1, max: 1e9 })),
        currency: fc.constantFrom("USD", "EUR"),
        unpaid: fc.constantFrom("hide", "keep"),
        sort: fc.constantFrom("newest", "pay", "relevance"),
      })
      .map(({ q, chosen, min, currency, unpaid, sort }) => {
        const { text } = parse({ q }).criteria;
        const made = { text, chosen, minPay: min, currency, sort } as const;
        // Without a least pay there is nothing to keep or to hide.
        return { ...made, unpaid: min === null ? "hide" : unpaid };
      });
    fc.assert(
      fc.property(criteria, (made) => {
        const again = parse(toParams(searchQueryString(made)));
        expect(again).toEqual({ criteria: made, after: null, notices: [] });
      }),
    );
  });
});

test("a cursor survives its address", () => {
  const cursor: fc.Arbitrary<SearchCursor> = fc.oneof(
    fc.record({
      sort: fc.constant("newest" as const),
      key: fc.integer({ min: 0, max: 4e12 }),
      id: fc.nat(),
    }),
    fc.record({ sort: fc.constant("pay" as const), key: fc.option(fc.nat()), id: fc.nat() }),
    fc.record({ sort: fc.constant("relevance" as const), key: fc.nat(), id: fc.nat() }),
  );
  fc.assert(
    fc.property(cursor, (made) => {
      expect(parseCursor(formatCursor(made), made.sort)).toEqual(made);
    }),
  );
});

test("the default order needs no parameter", () => {
  const { criteria } = parse({ q: "kafka" });
  expect(defaultSort(criteria.text)).toBe("relevance");
  expect(searchHref(criteria, { after: { sort: "relevance", key: 35, id: 36 } })).toBe(
    "/jobs?q=kafka&after=rz.10",
  );
});
