import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { interceptResponse } from "./intercept-response";

test("visitors who cut the connection while a page is streamed to them do no harm", async () => {
  const faults: unknown[] = [];
  const note = (error: unknown) => faults.push(error);
  process.on("uncaughtException", note);
  const server = createServer((_req, res) => {
    interceptResponse(res, {
      pathname: "/a",
      encoding: "gzip",
      ifNoneMatch: undefined,
      formOrigins: [],
      reactPrograms: [],
      isPage: true,
      noncePolicy: "default-src 'none'",
      finishHeaders: () => {},
      isUnavailable: () => false,
    });
    res.setHeader("Content-Type", "text/html");
    void writeSlowly((piece) => res.write(piece)).then(() => res.end());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await Promise.all(Array.from({ length: 8 }, (_, visitor) => visitAndLeave(port, visitor)));
  await sleep(300);
  server.closeAllConnections();
  server.close();
  process.off("uncaughtException", note);
  expect(faults).toEqual([]);
});

async function writeSlowly(write: (piece: Buffer) => void): Promise<void> {
  for (let piece = 0; piece < 150; piece += 1) {
    write(randomBytes(20_000));
    await sleep(2);
  }
}

async function visitAndLeave(port: number, visitor: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  socket.write("GET /a HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n");
  await sleep(30 + visitor * 20);
  if (visitor % 2 === 0) socket.destroy();
  else socket.resetAndDestroy();
}
