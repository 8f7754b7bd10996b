import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";

type Route = { file: string; path: string };

const routes: Route[] = Object.entries(
  JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")) as Record<string, string>,
)
  .map(([file, path]) => ({ file, path }))
  .filter(({ path }) => !path.startsWith("/_"));

/** An address that the route answers, if only to say that there is no such thing. */
function addressOf({ path }: Route): string {
  return path.replaceAll(/\[{1,2}(\.{3})?\w+\]{1,2}/g, "no-such-thing");
}

const isForOneVisitor = ({ file }: Route) =>
  /^\/(\((account|employer|admin)\)|api\/auth)\//.test(file);

for (const route of routes) {
  const address = addressOf(route);

  test(`${route.path} is kept by whoever may keep it`, async ({ request, signIn, context }) => {
    const asStranger = await request.get(address, { maxRedirects: 0, failOnStatusCode: false });
    const headers = asStranger.headers();
    expect(asStranger.status()).toBeLessThan(500);
    if (isForOneVisitor(route)) {
      expect(headers["cache-control"]).toMatch(/no-store/);
    } else {
      expect(headers["set-cookie"]).toBeUndefined();
      expect(headers["vary"] ?? "").not.toMatch(/cookie/i);
      expect(headers["cache-control"], "says who may keep it").toBeDefined();
    }
    await signIn("cached@example.com", "admin");
    const own = await context.request.get(address, { maxRedirects: 0, failOnStatusCode: false });
    expect(own.status()).toBeLessThan(500);
    if (isForOneVisitor(route) || own.headers()["content-type"]?.startsWith("text/html")) {
      expect(own.headers()["cache-control"]).toBe("private, no-store");
    }
  });
}
