import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// The yardstick: node:http answering the same bytes that the page under test has.
const pageUrl = process.argv[2];
if (!pageUrl) throw new Error("Give the address of the page whose bytes are to be answered.");
const body = Buffer.from(await (await fetch(pageUrl)).arrayBuffer());
const server = createServer((_request, response) => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
