import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namePlace } from "./name-place";
import { cleanPlaceText, readPlaceNames } from "./read-place-names";
import { sayPlaces } from "./say-places";

describe("sayPlaces", () => {
  test.each([
    "Galveston, TX",
    "San Francisco, US",
    "New York",
    "Remote",
    "Remote: Europe, LATAM, Canada, UK, Asia, Oceania",
    "Dublin, Ireland",
    "United States",
    "São Paulo, Brazil",
    "Cluj-Napoca",
  ])("leaves %j as the employer wrote it", (text) => {
    expect(sayPlaces(text)).toBe(text);
  });

  test.each([
    ["Dublin, Ireland | Cork, Ireland", "Dublin, Ireland; Cork, Ireland"],
    ["Remote - US", "Remote: United States"],
    ["Remote, India; Remote, Israel", "Remote: India, Israel"],
    ["Poland , Romania ,", "Poland, Romania"],
    ["San Mateo, CA United States", "San Mateo, CA"],
    ["Austin, Texas, United States", "Austin, TX"],
    ["London, England, United Kingdom", "London, UK"],
    ["Larkspur,California,United States", "Larkspur, CA"],
    ["CA - San Francisco; WA - Seattle", "San Francisco, CA; Seattle, WA"],
    ["New York City, San Francisco", "New York, NY; San Francisco, CA"],
    ["Toronto; Vancouver", "Toronto, Canada; Vancouver, Canada"],
    ["Remote - Texas", "Remote: Texas, US"],
    ["Singapore (Remote)", "Singapore"],
    ["NYC", "New York, NY"],
    ["Sunnyvale, Ca", "Sunnyvale, CA"],
    ["Bengaluru, India; Hybrid - Gurugram, India", "Bengaluru, India; Gurugram, India"],
    ["Remoto", "Remote"],
    ["  berlin  ", "Berlin, Germany"],
  ])("words %j as %j", (text, said) => {
    expect(sayPlaces(text)).toBe(said);
  });

  test.each(["", "In-Office", "Hybrid", "Hybrid; In-Office", "Multiple Locations", " , ; | "])(
    "finds no place in %j",
    (text) => {
      expect(sayPlaces(text)).toBe("");
    },
  );

  test("cuts a long list to what a card has room for, and counts the rest", () => {
    const cities = ["Austin", "Boston", "Chicago", "Denver", "Miami", "Dallas", "Seattle"];
    expect(sayPlaces(cities.join("; "))).toBe(
      "Austin, TX; Boston, MA; Chicago, IL; Denver, CO; Miami, FL; +2 more",
    );
  });

  test("cleans a place that it does not know rather than show it raw", () => {
    expect(sayPlaces("Xyzzyville  Campus ,, Quux ; Austin, TX")).toBe(
      "Xyzzyville Campus, Quux; Austin, TX",
    );
  });

  test("never throws, never grows beyond a line or two, and says the same twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const said = sayPlaces(text);
        expect(said.length).toBeLessThan(200);
        expect(sayPlaces(text)).toBe(said);
      }),
    );
  });

  test("reads megabytes in bounded time", () => {
    const started = performance.now();
    sayPlaces("Remote - US; ".repeat(200_000));
    sayPlaces(", ".repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test("names every place of a long list for a page that has the room", () => {
  const cities = ["Austin", "Boston", "Chicago", "Denver", "Miami", "Seattle"];
  expect(readPlaceNames(cities.join("; ")).names).toEqual([
    "Austin, TX",
    "Boston, MA",
    "Chicago, IL",
    "Denver, CO",
    "Miami, FL",
    "Seattle, WA",
  ]);
});

test.each([
  [{ country: "US", region: "TX", city: "Austin" }, "Austin, TX"],
  [{ country: "US", region: null, city: "Springfield" }, "Springfield, US"],
  [{ country: "GB", region: null, city: "London" }, "London, UK"],
  [{ country: "SG", region: null, city: "Singapore" }, "Singapore"],
  [{ country: "CA", region: "ON", city: null }, "Ontario, Canada"],
  [{ country: "DE", region: null, city: null }, "Germany"],
  [{ country: null, region: null, city: "Atlantis" }, "Atlantis"],
  [{ country: null, region: null, city: null }, ""],
])("names the place %j", (place, name) => {
  expect(namePlace(place)).toBe(name);
});

test("cleans stray separators and white space", () => {
  expect(cleanPlaceText("- Poland ,, Romania , ")).toBe("Poland, Romania");
});
