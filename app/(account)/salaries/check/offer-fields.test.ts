import { expect, test } from "vitest";
import { offerForm } from "./offer-fields";

const blank = {
  title: "",
  role: "",
  level: "",
  country: "",
  text: "",
  min: "",
  max: "",
  currency: "",
  period: "",
  type: "",
  workplace: "",
};

const refused: [string, Partial<typeof blank>, string, RegExp][] = [
  ["nothing at all", {}, "text", /Paste what the offer says/],
  ["a text without pay", { text: "competitive salary" }, "text", /No amount/],
  ["an amount that is none", { min: "lots" }, "min", /such as 120,000/],
  ["an amount without currency", { min: "120k", period: "year" }, "currency", /which currency/],
  ["an amount without period", { max: "120k", currency: "usd" }, "period", /how long/],
  ["a currency that is none", { text: "90k", currency: "dollars" }, "currency", /three letters/],
  ["a title of no role", { title: "Wizard of cheese", text: "90k" }, "role", /nearest one/],
  ["a level nobody has", { text: "90k", level: "boss" }, "level", /from the list/],
  ["a country that is none", { text: "90k", country: "ZZ" }, "country", /from the list/],
  ["a text without end", { text: "9".repeat(2001) }, "text", /Shorten/],
];

test.each(refused)("%s is named beside its field", (_name, typed, field, message) => {
  const { error } = offerForm.safeParse({ ...blank, ...typed });
  const issue = error?.issues.find(({ path }) => path.join(".") === field);
  expect(issue?.message).toMatch(message);
});

test("an offer is read as it was typed", () => {
  const typed = { title: "Data Engineer", country: "CA", min: "100 000", max: "120k" };
  const offer = offerForm.parse({ ...blank, ...typed, currency: "cad", period: "year" });
  expect(offer).toMatchObject({
    title: "Data Engineer",
    country: "CA",
    min: 100_000,
    max: 120_000,
    currency: "CAD",
    period: "year",
    text: null,
    employmentTypes: [],
  });
});
