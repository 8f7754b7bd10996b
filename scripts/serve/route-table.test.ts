import { expect, test } from "vitest";
import { buildRouteTable } from "./route-table";

const route = buildRouteTable({
  appPaths: {
    "/(public)/page": "/",
    "/(public)/jobs/page": "/jobs",
    "/(public)/jobs/[slug]/page": "/jobs/[slug]",
    "/(public)/feed.xml/route": "/feed.xml",
    "/(account)/account/page": "/account",
    "/(employer)/employer/jobs/[id]/page": "/employer/jobs/[id]",
    "/help/page": "/help",
    "/_not-found/page": "/_not-found",
  },
  cached: new Set(["/", "/jobs/[slug]", "/help", "/_not-found"]),
  patterns: [
    { page: "/", regex: "^/(?:/)?$" },
    { page: "/jobs", regex: "^/jobs(?:/)?$" },
    { page: "/feed.xml", regex: "^/feed\\.xml(?:/)?$" },
    { page: "/account", regex: "^/account(?:/)?$" },
    { page: "/help", regex: "^/help(?:/)?$" },
    { page: "/jobs/[slug]", regex: "^/jobs/([^/]+?)(?:/)?$" },
    { page: "/employer/jobs/[id]", regex: "^/employer/jobs/([^/]+?)(?:/)?$" },
  ],
});

test.each([
  ["/", "shared", "kept by Next"],
  ["/jobs", "shared", "rendered anew, but in the public group"],
  ["/jobs/data-engineer", "shared", "kept once rendered"],
  ["/help", "shared", "outside the group, but kept by Next"],
  ["/account", "personal", "rendered for whoever asks"],
  ["/employer/jobs/7", "personal", "rendered for whoever asks"],
  ["/feed.xml", "handler", "no page"],
  ["/_next/static/a.js", "handler", "no page"],
  ["/no/such/page", "shared", "the page that says so is kept by Next"],
])("%s is %s: %s", (pathname, kind) => {
  expect(route(pathname)).toBe(kind);
});
