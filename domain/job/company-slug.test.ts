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
