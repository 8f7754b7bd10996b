import type { IncomingHttpHeaders } from "node:http";
import { expect, test } from "vitest";
import { refuseRequest } from "./refuse-request";
import type { RouteKind } from "./route-table";

const site = new URL("https://jobs.example.org/");
const own = { origin: "https://jobs.example.org" };

test.each<[string, RouteKind]>([
  ["/jobs", "shared"],
  ["/jobs?q=100%25+remote&place=s%C3%A3o", "shared"],
  ["/jobs?q=%E0%A4%A", "shared"],
  ["/companies/b%C3%BCro", "shared"],
  ["/feed.xml", "handler"],
])("%s is passed on", (url, kind) => {
  expect(refuseRequest({ url, method: "GET", headers: {} }, kind, site)).toBeNull();
});

test.each([
  "/jobs/%00",
  "/jobs/%ff",
  "/companies/%E0%A4%A",
  "/jobs/a%0d%0aSet-Cookie:x",
  "/api/auth/callback/nodemailer?token=%00&email=a",
])("%s cannot be read", (url) => {
  expect(refuseRequest({ url, method: "GET", headers: {} }, "handler", site)).toMatchObject({
    status: 400,
  });
});

test.each<[string, RouteKind, boolean]>([
  ["POST", "personal", true],
  ["POST", "shared", false],
  ["DELETE", "shared", false],
  ["OPTIONS", "handler", true],
  ["TRACE", "handler", false],
])("%s on a %s route is passed on: %s", (method, kind, passes) => {
  const refusal = refuseRequest({ url: "/", method, headers: own }, kind, site);
  expect(refusal?.status ?? null).toBe(passes ? null : 405);
});

test.each<[string, IncomingHttpHeaders, boolean]>([
  ["this site", own, true],
  ["another site", { origin: "https://evil.example" }, false],
  ["another port", { origin: "https://jobs.example.org:8443" }, false],
  ["without TLS", { origin: "http://jobs.example.org" }, false],
  ["nowhere that is told", { origin: "null" }, false],
  ["a client that does not say", {}, false],
  [
    "another site that forges the host",
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    false,
  ],
])("a form from %s is passed on: %s", (_from, headers, passes) => {
  const refusal = refuseRequest({ url: "/signin", method: "POST", headers }, "personal", site);
  expect(refusal?.status ?? null).toBe(passes ? null : 403);
});
