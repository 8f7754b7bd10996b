/** Countries by the areas of the United Nations' M49 standard, as ISO 3166-1 alpha-2 codes. */
const areas = {
  northernAmerica: "BM CA GL PM US",
  centralAmerica: "BZ CR GT HN MX NI PA SV",
  caribbean: "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
  southAmerica: "AR BO BR CL CO EC FK GF GY PE PY SR UY VE",
  europe:
    "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
  northernAfrica: "DZ EG EH LY MA SD TN",
  subSaharanAfrica:
    "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TG TZ UG YT ZA ZM ZW",
  westernAsia: "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE",
  restOfAsia:
    "AF BD BN BT CN HK ID IN IR JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN",
  oceania: "AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS",
} as const;

type Area = keyof typeof areas;

const europeanUnion =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

/** A part of the world that listings accept and searches name. `worldwide` is every place. */
export type Region = {
  slug: string;
  name: string;
  /** ISO 3166-1 alpha-2; empty for `worldwide`, which needs no list. */
  countries: readonly string[];
};

/** The regions of the board, larger ones before those inside them. */
export const regions: readonly Region[] = [
  { slug: "worldwide", name: "Worldwide", countries: [] },
  region("americas", "Americas", [
    "northernAmerica",
    "centralAmerica",
    "caribbean",
    "southAmerica",
  ]),
  region("north-america", "North America", ["northernAmerica"], "MX"),
  region("latin-america", "Latin America", ["centralAmerica", "caribbean", "southAmerica"]),
  region("emea", "Europe, Middle East and Africa", [
    "europe",
    "northernAfrica",
    "subSaharanAfrica",
    "westernAsia",
  ]),
  region("europe", "Europe", ["europe"], "CY"),
  region("european-union", "European Union", [], europeanUnion),
  region("middle-east", "Middle East", ["westernAsia"], "EG IR"),
  region("africa", "Africa", ["northernAfrica", "subSaharanAfrica"]),
  region("asia-pacific", "Asia-Pacific", ["restOfAsia", "oceania"]),
  region("asia", "Asia", ["restOfAsia", "westernAsia"]),
  region("oceania", "Oceania", ["oceania"]),
];

const bySlug = new Map(regions.map((one) => [one.slug, one]));

/** The region of a slug, or `null`. */
export function findRegion(slug: string): Region | null {
  return bySlug.get(slug) ?? null;
}

const allCountries = new Set(Object.values(areas).flatMap((codes) => codes.split(" ")));

/** Whether a code is that of a country the board knows. */
export function isCountry(code: string): boolean {
  return allCountries.has(code);
}

function region(slug: string, name: string, parts: readonly Area[], more = ""): Region {
  const codes = [...parts.map((part) => areas[part] as string), more].join(" ").trim().split(" ");
  return { slug, name, countries: [...new Set(codes)].sort() };
}
