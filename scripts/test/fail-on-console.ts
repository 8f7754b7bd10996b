import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

const methods = ["log", "info", "warn", "error"] as const;
let spies: MockInstance[] = [];

// A test that expects output spies on the method itself, which takes this spy's place.
beforeEach(() => {
  spies = methods.map((method) => vi.spyOn(console, method));
});

afterEach(() => {
  const printed = spies.flatMap((spy) => spy.mock.calls);
  for (const spy of spies) spy.mockRestore();
  expect(printed, "unexpected console output").toEqual([]);
});
