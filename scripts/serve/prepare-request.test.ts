import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { prepareRequest } from "./prepare-request";

test("what a visitor says about address, host, policy and number of the request is overwritten", () => {
  const forged = {
    "x-forwarded-for": "198.51.100.1",
    "x-real-ip": "198.51.100.1",
    forwarded: "for=198.51.100.1",
    "x-salarium-client-address": "198.51.100.1",
    "x-salarium-request-id": "of another request",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "http",
    "x-forwarded-port": "8080",
    "content-security-policy": "script-src 'nonce-forged'",
  };
  const req = {
    method: "POST",
    url: "/signin",
    headers: { ...forged },
    socket: { remoteAddress: "203.0.113.7" },
  } as unknown as IncomingMessage;
  const settings = { proxyCount: 0, siteUrl: new URL("https://jobs.example.org") };
  prepareRequest(req, { kind: "personal", requestId: "1" }, settings);
  expect(req.headers).toMatchObject({
    "x-salarium-client-address": "203.0.113.7",
    "x-salarium-request-id": "1",
    "x-forwarded-host": "jobs.example.org",
    "x-forwarded-proto": "https",
  });
  expect(req.headers).not.toHaveProperty("x-forwarded-port");
  expect(req.headers).not.toHaveProperty("content-security-policy");
});
