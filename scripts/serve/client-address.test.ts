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

test.each([
  ["an IPv4 address that came by IPv6", "::ffff:192.0.2.1", "192.0.2.1"],
  ["this machine", "::1", "0:0:0:0::/64"],
  ["an address of a network", "2001:db8:7:1:aaaa:bbbb:cccc:1", "2001:db8:7:1::/64"],
  ["another one of the same network", "2001:DB8:7:1::2", "2001:db8:7:1::/64"],
  ["leading zeros", "2001:0db8:0007:0001::3", "2001:db8:7:1::/64"],
  ["another network", "2001:db8:7:2::1", "2001:db8:7:2::/64"],
  ["with a zone", "fe80::1%eth0", "fe80:0:0:0::/64"],
])("%s counts as its network", (_name, forwarded, network) => {
  expect(readClientAddress(request(forwarded), 1)).toBe(network);
});
