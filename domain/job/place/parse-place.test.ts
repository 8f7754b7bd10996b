import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlaces, placesMax } from "@/domain/job/place/parse-place";
import { countriesOfRegion, regionSlugs } from "@/domain/job/place/regions";

/** "US/CA/San Francisco" for each place. */
function show(text: string): string {
  return parsePlaces(text)
    .places.map(({ country, region, city }) =>
      [country, region, city].map((v) => v ?? "").join("/"),
    )
    .join(" ; ");
}

describe("places", () => {
  test.each([
    ["San Francisco, CA | New York City, NY", "US/CA/San Francisco ; US/NY/New York"],
    ["Bengaluru, India", "IN/KA/Bengaluru"],
    ["SF Office", "US/CA/San Francisco"],
    ["Galveston, TX", "US/TX/Galveston"],
    ["San Francisco, US", "US/CA/San Francisco"],
    ["New York", "US/NY/New York"],
    ["New York, New York, USA", "US/NY/New York"],
    ["Raleigh, US, North Carolina", "US/NC/Raleigh"],
    ["United States, California, Los Angeles", "US/CA/Los Angeles"],
    ["Cary,North Carolina,United States", "US/NC/Cary"],
    ["CA - San Francisco; WA - Seattle", "US/CA/San Francisco ; US/WA/Seattle"],
    ["San Mateo, CA United States", "US/CA/San Mateo"],
    ["Ledgewood NJ", "US/NJ/Ledgewood"],
    ["12 Elm Street, Corcoran, CA 93212-8309", "US/CA/Corcoran"],
    ["Washington, D.C.", "US/DC/Washington"],
    ["Washington, USA, Remote", "US/WA/"],
    ["Seattle, Washington, United States", "US/WA/Seattle"],
    ["München, Bavaria, Germany", "DE/BY/Munich"],
    ["Warszawa, Masovian Voivodeship, Poland", "PL//Warsaw"],
    ["Singapore, Singapore", "SG//Singapore"],
    ["São Paulo, São Paulo, Brazil", "BR/SP/São Paulo"],
    ["BRASIL,BELO HORIZONTE", "BR/MG/Belo Horizonte"],
    ["Toronto, New York, San Francisco", "CA/ON/Toronto ; US/NY/New York ; US/CA/San Francisco"],
    ["London, United Kingdom, Singapore", "GB/ENG/London ; SG//Singapore"],
    ["Bulgaria, Georgia, Poland", "BG// ; GE// ; PL//"],
    ["Georgia; Illinois; Massachusetts", "US/GA/ ; US/IL/ ; US/MA/"],
    ["Atlanta, Georgia", "US/GA/Atlanta"],
    ["Tbilisi, Georgia", "GE//Tbilisi"],
    ["London, Ontario", "CA/ON/London"],
    ["Cambridge, MA", "US/MA/Cambridge"],
    ["Cambridge, UK", "GB/ENG/Cambridge"],
    ["Paris, Texas", "US/TX/Paris"],
    ["Geneva, IL", "US/IL/Geneva"],
    ["Dublin, CA", "US/CA/Dublin"],
    ["Dublin, IE", "IE//Dublin"],
    ["Berlin, DE", "DE/BE/Berlin"],
    ["Wilmington, DE", "US/DE/Wilmington"],
    ["Perth, WA, Australia", "AU/WA/Perth"],
    ["Vancouver, WA", "US/WA/Vancouver"],
    ["Victoria, Canada", "CA/BC/Victoria"],
    ["San José, Costa Rica", "CR//San José"],
    ["IN-Bengaluru", "IN/KA/Bengaluru"],
    ["Miami, Fl", "US/FL/Miami"],
    ["Kitchener-Waterloo, ON; Toronto, ON", "CA/ON/Kitchener ; CA/ON/Toronto"],
    ["Hybrid- Pittsburgh, PA or Salem, OR", "US/PA/Pittsburgh ; US/OR/Salem"],
    ["Trinidad and Tobago", "TT//"],
    ["UK & Ireland, United Kingdom, London", "GB/ENG/London"],
    ["New Mexico", "US/NM/"],
    ["Papua New Guinea", "PG//"],
    // A code that may be a state or a country, with nothing beside it, is not guessed.
    ["Remote - CA", ""],
    ["DE", ""],
    ["Hybrid", ""],
    ["In-Office", ""],
    ["N/A", ""],
    ["Add ALL locations here", ""],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  test("keep the text as posted", () => {
    expect(
      parsePlaces("Remote - SF Bay Area; München, Germany").places.map(({ text }) => text),
    ).toEqual(["SF Bay Area", "München, Germany"]);
  });
});

describe("workplace and eligible regions", () => {
  test.each([
    ["Remote - US", "remote", ["US"]],
    [
      "Remote: Europe, LATAM, Canada, UK, Asia, Oceania",
      "remote",
      ["europe", "latam", "CA", "GB", "asia", "oceania"],
    ],
    ["Canada - Remote (ON, AB, BC, or NS Only)", "remote", ["CA"]],
    ["USA | Remote", "remote", ["US"]],
    ["Remote", "remote", []],
    ["Remoto", "remote", []],
    ["Distributed, EMEA", "remote", ["emea"]],
    ["Global Remote", "remote", ["worldwide"]],
    ["Remote - Anywhere in Europe", "remote", ["europe"]],
    ["Remote - NA, APAC, EMEA", "remote", ["north-america", "apac", "emea"]],
    ["Remote, DACH", "remote", ["DE", "AT", "CH"]],
    ["UNITED STATES - Remote, EMEA - Remote", "remote", ["US", "emea"]],
    ["Remote, India, APAC", "remote", ["IN"]],
    ["Remote within US and Canada", "remote", ["US", "CA"]],
    ["Cardiff, London or Remote (UK)", "remote", ["GB"]],
    ["New York, San Francisco, or Remote (US/Canada)", "remote", ["US", "CA"]],
    ["CA Remote (BC & ON only); U.S. Remote", "remote", ["CA", "US"]],
    ["Finland; Remote - Denmark; Stockholm, Sweden", "remote", ["DK"]],
    ["us remote", "remote", ["US"]],
    ["Europe", null, ["europe"]],
    ["United Kingdom / Europe", null, ["europe"]],
    ["Asia | South Korea", null, []],
    ["Dublin, Ireland, EMEA", null, []],
    ["Hybrid", "hybrid", []],
    ["London - Hybrid", "hybrid", []],
    ["Hybrid remote in Austin, TX", "hybrid", []],
    ["Remote-Friendly (Travel-Required) | San Francisco, CA", "hybrid", []],
    ["In-Office", "onsite", []],
    ["Onsite - Austin, TX", "onsite", []],
    ["SF Office", null, []],
    ["London", null, []],
  ])("%s", (text, workplace, eligible) => {
    const parsed = parsePlaces(text);
    expect(parsed.workplace).toBe(workplace);
    expect(parsed.eligibleRegions).toEqual(eligible);
  });
});

describe("any text", () => {
  test("gives places of known shape, taken from it, and known regions", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (text) => {
        const { places, eligibleRegions } = parsePlaces(text);
        for (const place of places) {
          expect(place.country).toMatch(/^[A-Z]{2}$/);
          expect(text).toContain(place.text);
        }
        for (const region of eligibleRegions) {
          expect(countriesOfRegion(region).length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("of names, separators and workplace words in any order stays well-formed", () => {
    const names = ["Remote", "Hybrid", "US", "CA", "Georgia", "London", "Europe", "IN", "OR"];
    const partings = [", ", " - ", "; ", " | ", " or ", "/", " (", ") ", " & ", " "];
    const piece = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...partings));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const parts = pieces.map(([name]) => name);
        const { places, eligibleRegions, workplace } = parsePlaces(pieces.flat().join(""));
        const keys = places.map(({ country, region, city }) => `${country}/${region}/${city}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(eligibleRegions).size).toBe(eligibleRegions.length);
        if (parts.includes("Remote")) expect(["remote", "hybrid"]).toContain(workplace);
        for (const region of eligibleRegions) {
          expect(region.length === 2 || regionSlugs.some((slug) => slug === region)).toBe(true);
        }
      }),
    );
  });

  test.each([
    ["a long list", "San Francisco, CA; Berlin, Germany; ".repeat(30_000)],
    ["a wall of brackets", "(".repeat(1_000_000)],
    ["a wall of words", "remote ".repeat(150_000)],
    ["one endless word", "a".repeat(1_000_000)],
  ])("answers %s of a megabyte at once", (_, text) => {
    const start = performance.now();
    expect(parsePlaces(text).places.length).toBeLessThanOrEqual(placesMax);
    expect(performance.now() - start).toBeLessThan(250);
  });
});

const realJobs = join(process.cwd(), "../shared/data/jobs-real.ndjson");

/** Place texts that name no single country; all others were read by eye, once, and do. */
const withoutCountry =
  /^\s*(remot[eoa]|hybrid|in-office|distributed|global|n\/?a|amer|europe|emea|apac|north america|latin america|middle east|blank,blank,multiple locations|add all locations here|lightning labs|remote - ca|hybrid; in-office|distributed; hybrid|distributed, emea|global remote|global - remote|remote - global|remote - na, apac, emea|(remote - )?(europe|emea|european union)( \(remote\)| - remote| remote)?|emea \(remote\)|apac \| remote)\s*$/i;

test.runIf(existsSync(realJobs))("the places of 4,198 real listings name their country", () => {
  let nameable = 0;
  let named = 0;
  for (const line of readFileSync(realJobs, "utf8").trim().split("\n")) {
    const text = String(JSON.parse(line).jobLocation?.address ?? "");
    if (withoutCountry.test(text)) continue;
    nameable += 1;
    if (parsePlaces(text).places.length > 0) named += 1;
  }
  expect(nameable).toBeGreaterThan(3900);
  expect(named / nameable, `${named} of ${nameable} listings`).toBeGreaterThanOrEqual(0.97);
});
