import { describe, expect, test } from "vitest";
import { assetPolicy, pagePolicy } from "./content-security-policy";

describe("the policy of a page", () => {
  test("names each inline script by its hash", () => {
    expect(pagePolicy({ hashes: ["sha256-a=", "sha256-b="] })).toContain(
      "script-src 'self' 'sha256-a=' 'sha256-b=';",
    );
  });

  test("carries the nonce of a page made for one request", () => {
    expect(pagePolicy({ nonce: "abc" })).toContain("script-src 'self' 'nonce-abc';");
  });

  test("lets forms lead to the sign-in providers in use and nowhere else", () => {
    expect(pagePolicy({})).toContain("form-action 'self';");
    expect(pagePolicy({ formOrigins: ["https://github.com"] })).toContain(
      "form-action 'self' https://github.com;",
    );
  });

  test.each(["unsafe-inline", "unsafe-eval", "unsafe-hashes", "*", "http:", "https: "])(
    "never holds %s",
    (source) => {
      expect(pagePolicy({ hashes: ["sha256-a="], nonce: "b" })).not.toContain(source);
      expect(assetPolicy).not.toContain(source);
    },
  );
});
