import { expect, test } from "vitest";
import { companySlug } from "./company-slug";

test.each([
  ["Larkspur Models", "larkspur-models"],
  ["  Société  Générale ", "societe-generale"],
  ["AT&T", "at-and-t"],
])("%s has the address %s", (name, slug) => {
  expect(companySlug(name)).toBe(slug);
});

test("names without Latin letters have addresses of their own, always the same", () => {
  const [data, model] = [companySlug("株式会社データ"), companySlug("株式会社モデル")];
  expect(data).toMatch(/^company-[a-z0-9]+$/);
  expect(model).not.toBe(data);
  expect(companySlug(" 株式会社データ ")).toBe(data);
});

test.each([
  ["Größe", "Grosse"],
  ["Größe", "Große"],
  ["株式会社 A", "有限会社 A"],
  ["株式会社 A", "A"],
  ["Łódź AI", "Lodz AI"],
])("%s and %s are two employers", (one, other) => {
  expect(companySlug(one)).not.toBe(companySlug(other));
  expect(companySlug(one)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each([
  ["Société Générale", "SOCIETE GENERALE"],
  ["Acme, Inc.", "ACME Inc"],
  ["ŁÓDŹ AI", "Łódź  AI"],
  ["Яндекс", "ЯНДЕКС"],
])("%s and %s are one employer", (one, other) => {
  expect(companySlug(one)).toBe(companySlug(other));
});
