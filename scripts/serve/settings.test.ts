import { describe, expect, test } from "vitest";
import { readServerSettings } from "./settings";

const good = {
  DATABASE_URL: "postgres://user:password@db.example.org:5432/salarium",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
  SITE_URL: "https://jobs.example.org",
};

describe("the settings of the server", () => {
  test("three are enough", () => {
    expect(readServerSettings(good)).toMatchObject({
      port: 3000,
      host: undefined,
      isDemo: false,
      proxyCount: 0,
      formOrigins: [],
    });
  });

  test("forms may lead to a provider only when its key is set", () => {
    expect(readServerSettings({ ...good, AUTH_GITHUB_ID: "x" }).formOrigins).toEqual([
      "https://github.com",
    ]);
  });

  test.each([
    ["DATABASE_URL", undefined],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["DATABASE_URL", "postgres://localhost"],
    ["DATABASE_URL", "not an address"],
    ["AUTH_SECRET", undefined],
    ["AUTH_SECRET", "short"],
    ["SITE_URL", undefined],
    ["SITE_URL", "jobs.example.org"],
    ["SITE_URL", "javascript:alert(1)"],
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["TRUST_PROXY", "yes"],
  ])("%s = %s is refused by name", (name, value) => {
    const settings = () => readServerSettings({ ...good, [name]: value });
    expect(settings).toThrow(new RegExp(`^The server cannot start: ${name} must be [^;]*$`));
  });

  test("all that is wrong is said at once, and no value is repeated", () => {
    const settings = () => readServerSettings({ AUTH_SECRET: "hunter2" });
    expect(settings).toThrow(/DATABASE_URL.*AUTH_SECRET.*SITE_URL/);
    expect(settings).not.toThrow(/hunter2/);
  });
});
