import { describe, expect, test } from "vitest";
import { readServerSettings } from "./settings";

const good = {
  DATABASE_URL: "postgres://user:password@db.example.org:5432/salarium",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
  SITE_URL: "https://jobs.example.org",
  SMTP_URL: "smtp://mail.example.org",
  MAIL_FROM: "Salarium <jobs@example.org>",
};

describe("the settings of the server", () => {
  test("five are enough", () => {
    expect(readServerSettings(good)).toMatchObject({
      port: 3000,
      host: undefined,
      isDemo: false,
      proxyCount: 0,
      formOrigins: [],
    });
  });

  test("forms may lead to a provider only when its key is set", () => {
    const github = { AUTH_GITHUB_ID: "x", AUTH_GITHUB_SECRET: "y" };
    expect(readServerSettings({ ...good, ...github }).formOrigins).toEqual(["https://github.com"]);
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
    ["SMTP_URL", undefined],
    ["MAIL_FROM", undefined],
  ])("%s = %s is refused by name", (name, value) => {
    const settings = () => readServerSettings({ ...good, [name]: value });
    expect(settings).toThrow(new RegExp(`^The server cannot start: ${name} must be [^;]*$`));
  });

  test("a demonstration sends no mail", () => {
    const { SMTP_URL, MAIL_FROM, ...rest } = good;
    expect(readServerSettings({ ...rest, SALARIUM_DEMO: "1" }).isDemo).toBe(true);
  });

  test("a provider's key without its secret is refused", () => {
    expect(() => readServerSettings({ ...good, AUTH_GOOGLE_ID: "x" })).toThrow(
      /AUTH_GOOGLE_SECRET must be the secret that belongs to AUTH_GOOGLE_ID/,
    );
  });

  test("all that is wrong is said at once, and no value is repeated", () => {
    const settings = () => readServerSettings({ AUTH_SECRET: "hunter2" });
    expect(settings).toThrow(/DATABASE_URL.*AUTH_SECRET.*SITE_URL/);
    expect(settings).not.toThrow(/hunter2/);
  });
});
