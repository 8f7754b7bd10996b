import { describe, expect, test } from "vitest";
import {
  countries,
  countriesOfRegion,
  countryName,
  countrySlug,
  findCountryBySlug,
  regionName,
  regionSlugs,
  subdivisionName,
} from "@/domain/job/place/regions";

describe("countries", () => {
  test("are the 249 of ISO 3166-1, each with a slug of its own", () => {
    expect(countries).toHaveLength(249);
    expect(new Set(countries.map(({ slug }) => slug)).size).toBe(249);
    for (const { code, slug } of countries) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(findCountryBySlug(slug)).toBe(code);
      expect(countrySlug(code)).toBe(slug);
    }
  });

  test.each([
    ["US", "United States", "united-states"],
    ["GB", "United Kingdom", "united-kingdom"],
    ["CI", "Ivory Coast", "ivory-coast"],
    ["ST", "São Tomé and Príncipe", "sao-tome-and-principe"],
    ["HK", "Hong Kong", "hong-kong"],
  ])("%s is %s", (code, name, slug) => {
    expect(countryName(code)).toBe(name);
    expect(countrySlug(code)).toBe(slug);
  });

  test("are null where there is none", () => {
    expect(countryName("XX")).toBeNull();
    expect(countrySlug("XX")).toBeNull();
    expect(findCountryBySlug("constructor")).toBeNull();
    expect(subdivisionName("US", "XX")).toBeNull();
    expect(regionName("mars")).toBeNull();
  });

  test("know their states", () => {
    expect(subdivisionName("US", "CA")).toBe("California");
    expect(subdivisionName("CA", "ON")).toBe("Ontario");
  });
});

describe("regions", () => {
  test("hold countries that exist, each country in one of the small ones", () => {
    const small = ["north-america", "latam", "europe", "middle-east", "africa", "asia", "oceania"];
    const uninhabited = new Set(["AQ", "BV", "GS", "HM", "TF"]);
    for (const { code } of countries) {
      const holding = small.filter((slug) => countriesOfRegion(slug).includes(code));
      const most = code === "MX" || code === "PR" ? 2 : 1;
      if (!uninhabited.has(code)) expect(holding.length, code).toBeGreaterThanOrEqual(1);
      expect(holding.length, code).toBeLessThanOrEqual(most);
    }
    for (const slug of regionSlugs) {
      expect(countriesOfRegion(slug).length, slug).toBeGreaterThan(2);
      expect(regionName(slug)).not.toBeNull();
    }
  });

  test.each([
    ["worldwide", "AQ", true],
    ["emea", "DE", true],
    ["emea", "KE", true],
    ["emea", "IN", false],
    ["apac", "AU", true],
    ["latam", "MX", true],
    ["north-america", "MX", true],
    ["europe", "GB", true],
    ["GB", "GB", true],
    ["GB", "IE", false],
    ["mars", "GB", false],
  ])("%s holds %s: %s", (region, code, held) => {
    expect(countriesOfRegion(region).includes(code)).toBe(held);
  });
});
