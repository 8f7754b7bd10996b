import { expect, test } from "vitest";
import { refuseRequest } from "./refuse-request";
import type { RouteKind } from "./route-table";

test.each<[string, RouteKind]>([
  ["/jobs", "shared"],
  ["/jobs?q=100%25+remote&place=s%C3%A3o", "shared"],
  ["/jobs?q=%E0%A4%A", "shared"],
  ["/companies/b%C3%BCro", "shared"],
  ["/feed.xml", "handler"],
])("%s is passed on", (url, kind) => {
  expect(refuseRequest({ url, method: "GET" }, kind)).toBeNull();
});

test.each([
  "/jobs/%00",
  "/jobs/%ff",
  "/companies/%E0%A4%A",
  "/jobs/a%0d%0aSet-Cookie:x",
  "/api/auth/callback/nodemailer?token=%00&email=a",
])("%s cannot be read", (url) => {
  expect(refuseRequest({ url, method: "GET" }, "handler")).toMatchObject({ status: 400 });
});

test.each<[string, RouteKind, boolean]>([
  ["POST", "personal", true],
  ["POST", "shared", false],
  ["DELETE", "shared", false],
  ["OPTIONS", "handler", true],
  ["TRACE", "handler", false],
])("%s on a %s route is passed on: %s", (method, kind, passes) => {
  expect(refuseRequest({ url: "/", method }, kind)?.status ?? null).toBe(passes ? null : 405);
});
