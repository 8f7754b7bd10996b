import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/**
 * How a path is answered. `shared`: a page that is the same for everyone, from Next's cache or
 * rendered anew; its scripts are hashed and a shared cache may keep it. `personal`: a page that
 * depends on who asks; its scripts carry a nonce and nobody keeps it. `handler`: not a page.
 */
export type RouteKind = "shared" | "personal" | "handler";

export type RouteTable = (pathname: string) => RouteKind;

export type Manifests = {
  /** File of the route, with its groups, to its path: `/(public)/jobs/page` to `/jobs`. */
  appPaths: Record<string, string>;
  /** Paths rendered when built, and patterns of paths that are cached once rendered. */
  cached: ReadonlySet<string>;
  /** Patterns in the order in which Next tries them. */
  patterns: { page: string; regex: string }[];
};

const pattern = z.object({ page: z.string(), regex: z.string() });
const routesManifest = z.object({
  staticRoutes: z.array(pattern),
  dynamicRoutes: z.array(pattern),
});
const prerenderManifest = z.object({
  routes: z.record(z.string(), z.unknown()),
  dynamicRoutes: z.record(z.string(), z.unknown()),
});

/** Reads what `next build` wrote about its routes. */
export function readManifests(buildFolder: string): Manifests {
  const read = (name: string) => JSON.parse(readFileSync(join(buildFolder, name), "utf8"));
  const { staticRoutes, dynamicRoutes } = routesManifest.parse(read("routes-manifest.json"));
  const prerendered = prerenderManifest.parse(read("prerender-manifest.json"));
  return {
    appPaths: z.record(z.string(), z.string()).parse(read("app-path-routes-manifest.json")),
    cached: new Set([
      ...Object.keys(prerendered.routes),
      ...Object.keys(prerendered.dynamicRoutes),
    ]),
    patterns: [...staticRoutes, ...dynamicRoutes],
  };
}

/**
 * Pages under `app/(public)` look at the address only, so they are shared, as is everything in
 * Next's cache and every path without a page. A nonce must never get into a page that is kept,
 * so `personal` is only what is certainly rendered for one request.
 */
export function buildRouteTable({ appPaths, cached, patterns }: Manifests): RouteTable {
  const kinds = new Map(
    Object.entries(appPaths).map(([file, path]) => [path, kindOf(file, cached.has(path))]),
  );
  const ordered = patterns.map(({ page, regex }) => ({
    regex: new RegExp(regex),
    kind: kinds.get(page) ?? "shared",
  }));
  return (pathname) => {
    if (pathname.startsWith("/_next/")) return "handler";
    return ordered.find(({ regex }) => regex.test(pathname))?.kind ?? "shared";
  };
}

function kindOf(file: string, isCached: boolean): RouteKind {
  if (!file.endsWith("/page")) return "handler";
  return isCached || file.startsWith("/(public)/") ? "shared" : "personal";
}
