import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { readClientAddress } from "./client-address";

const request = (forwarded?: string) =>
  ({
    socket: { remoteAddress: "10.0.0.9" },
    headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  }) as unknown as IncomingMessage;

test.each([
  ["nobody in front", undefined, 0, "10.0.0.9"],
  ["a forged header and nobody in front", "1.1.1.1", 0, "10.0.0.9"],
  ["one proxy", "203.0.113.7", 1, "203.0.113.7"],
  ["one proxy and a forged header", "1.1.1.1, 203.0.113.7", 1, "203.0.113.7"],
  ["two proxies and a forged header", "1.1.1.1, 203.0.113.7, 10.0.0.2", 2, "203.0.113.7"],
  ["a proxy that wrote nothing", undefined, 1, "10.0.0.9"],
  ["fewer proxies than expected", "203.0.113.7", 2, "10.0.0.9"],
])("%s", (_name, forwarded, proxyCount, address) => {
  expect(readClientAddress(request(forwarded), proxyCount)).toBe(address);
});
