import fc from "fast-check";
import { expect, test } from "vitest";
import { type AlertListing, composeAlert } from "./compose-alert";

const listing: AlertListing = {
  title: "Data Engineer",
  companyName: "Acme",
  placesText: "Berlin",
  employmentTypes: ["full-time", "contract"],
  payState: "shown",
  pay: { min: 60_000, max: 80_000, currency: "EUR", period: "year" },
  sample: false,
  url: "https://salarium.example/jobs/data-engineer",
};
const around = {
  searchName: "Berlin",
  searchUrl: "https://salarium.example/jobs?place=DE",
  savedUrl: "https://salarium.example/saved",
  unsubscribeUrl: "https://salarium.example/unsubscribe/token",
};

test("a mail is plain text that can be read as it is", () => {
  const held = { ...listing, title: "Held", payState: "held" as const, pay: null, sample: true };
  expect(composeAlert({ ...around, listings: [listing, held] })).toEqual({
    subject: "2 new jobs: Berlin",
    text: `2 new jobs for your saved search “Berlin”.

Data Engineer, Acme
Berlin · Full time, Contract
EUR 60,000 – 80,000 a year
https://salarium.example/jobs/data-engineer

Held, Acme
Sample listing · Berlin · Full time, Contract
Pay under review
https://salarium.example/jobs/data-engineer

All jobs of this search: https://salarium.example/jobs?place=DE

Change how often this mail comes: https://salarium.example/saved
Stop this mail, without signing in: https://salarium.example/unsubscribe/token
`,
  });
});

test.each(["none", "held", "rejected"] as const)("pay that is %s is never said", (payState) => {
  const { text } = composeAlert({ ...around, listings: [{ ...listing, payState }] });
  expect(text).not.toMatch(/EUR|60|80/);
});

test("no text of a listing or a search makes a line of its own", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 400 });
  fc.assert(
    fc.property(
      anyText,
      anyText,
      anyText,
      anyText,
      (title, companyName, placesText, searchName) => {
        const mail = composeAlert({
          ...around,
          searchName,
          listings: [{ ...listing, title, companyName, placesText }],
        });
        expect(mail.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(mail.text.split("\n")).toHaveLength(12);
        expect(mail.text).not.toMatch(/[\r\u0085\u2028\u2029]/);
      },
    ),
  );
});
