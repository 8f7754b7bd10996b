import { expect, test } from "vitest";
import { BoundedCache } from "./bounded-cache";

test("what was used longest ago is forgotten first", () => {
  const cache = new BoundedCache<string>(30);
  cache.set("a", "A", 10);
  cache.set("b", "B", 10);
  cache.set("c", "C", 10);
  cache.get("a");
  cache.set("d", "D", 10);
  expect(["a", "b", "c", "d"].map((key) => cache.get(key))).toEqual(["A", undefined, "C", "D"]);
  expect(cache.sizeBytes).toBe(30);
});

test("a new value takes the place of the old one", () => {
  const cache = new BoundedCache<string>(30);
  cache.set("a", "A", 10);
  cache.set("a", "AA", 20);
  expect(cache.get("a")).toBe("AA");
  expect(cache.sizeBytes).toBe(20);
});

test("a value larger than the whole cache is not kept", () => {
  const cache = new BoundedCache<string>(30);
  cache.set("a", "A", 31);
  expect(cache.get("a")).toBeUndefined();
  expect(cache.sizeBytes).toBe(0);
});
