import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { chooseEncoding, compressBody, isCompressible } from "./compression";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["GZIP;q=0.5", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.0, gzip;q=0", null],
  ["br;q=0.5", "br"],
  ["identity", null],
  ["", null],
  [undefined, null],
])("Accept-Encoding %s gets %s", (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});

test.each([
  ["text/html; charset=utf-8", 5000, true],
  ["text/html; charset=utf-8", null, true],
  ["text/html; charset=utf-8", 1023, false],
  ["application/javascript; charset=UTF-8", 5000, true],
  ["application/feed+json", 5000, true],
  ["application/problem+json", 5000, true],
  ["image/svg+xml", 5000, true],
  ["image/png", 5000, false],
  ["font/woff2", 5000, false],
  ["application/vnd.apache.parquet", 5000, false],
])("%s of %s bytes: %s", (type, bytes, compressible) => {
  expect(isCompressible(type, bytes)).toBe(compressible);
});

test("a compressed body is the same body", () => {
  const body = Buffer.from("déjà vu ".repeat(500));
  expect(brotliDecompressSync(compressBody(body, "br"))).toEqual(body);
  expect(gunzipSync(compressBody(body, "gzip"))).toEqual(body);
});
