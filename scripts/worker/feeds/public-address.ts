import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Ranges of IPv4 that are not the public internet: the IANA Special-Purpose Address Registry
 * (RFC 6890 and its successors), multicast and the reserved rest.
 */
const special4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;

/** Ranges inside 2000::/3 that are special, or that carry an IPv4 address which may be private. */
const special6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const blocked = new BlockList();
for (const [network, prefix] of special4) blocked.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of special6) blocked.addSubnet(network, prefix, "ipv6");
const unicast6 = new BlockList();
unicast6.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is one of the public internet; text that is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !blocked.check(address, "ipv4");
  return isIPv6(address) && unicast6.check(address, "ipv6") && !blocked.check(address, "ipv6");
}
