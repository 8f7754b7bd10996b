import { expect, test } from "vitest";
import { exampleDraft } from "./example-draft";
import { hashDraft } from "./job-fingerprint";

test("the order in which fields are named does not matter, what they say does", () => {
  const draft = exampleDraft();
  const reversed = Object.fromEntries(Object.entries(draft).reverse()) as typeof draft;
  expect(hashDraft(reversed)).toBe(hashDraft(draft));
  expect(hashDraft({ ...draft, title: `${draft.title}!` })).not.toBe(hashDraft(draft));
});

test("a release does not change it, or every listing would be written again", () => {
  const draft = exampleDraft({
    title: 'Odd "title" \\ é',
    publishedAt: new Date("2026-08-01T00:00:00Z"),
    pay: { text: null, min: 1.5, max: null, currency: "USD", period: "hour" },
  });
  expect(hashDraft(draft)).toBe("e8c09e0a349aec206cf9b0085b138b4e684a6b9f0d722ed3df874a53c38c9dd0");
});
