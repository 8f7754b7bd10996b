import { describe, expect, test } from "vitest";
import { acceptedPlaces } from "./accepted-places";

const accept = (countries: string[], eligibleRegions: string[]) =>
  acceptedPlaces({
    places: countries.map((country) => ({ country, region: null, city: null, text: country })),
    eligibleRegions,
  });

describe("where a listing is found", () => {
  test("in its country and the regions around it", () => {
    expect(accept(["DE"], [])).toEqual(["DE", "europe", "emea"]);
  });

  test("in every country of a region it accepts, and in every region that shares one", () => {
    const places = accept([], ["latam"]);
    expect(places).toEqual(expect.arrayContaining(["BR", "MX", "latam", "north-america"]));
    expect(places).not.toContain("US");
  });

  test("everywhere, in one word", () => {
    expect(accept(["US"], ["worldwide", "europe"])).toEqual(["worldwide"]);
  });

  test("nowhere, when nothing is known", () => {
    expect(accept([], [])).toEqual([]);
  });
});
