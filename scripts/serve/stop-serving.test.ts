import { Agent, createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { stopServing } from "./stop-serving";

const REQUEST_MS = 20;

test("a server that stops under load fails no request that it accepted", async () => {
  const server = await listen();
  const { port } = server.address() as AddressInfo;
  const outcomes: string[] = [];
  const clients = Array.from({ length: 8 }, () => askUntilRefused(port, outcomes));
  await sleep(300);
  const started = Date.now();
  await stopServing(server);
  const tookMs = Date.now() - started;
  await Promise.all(clients);
  const kinds = new Set(outcomes);
  expect(outcomes.filter((outcome) => outcome === "answered").length).toBeGreaterThan(20);
  expect([...kinds].sort()).toEqual(["ECONNREFUSED", "answered"]);
  expect(tookMs).toBeLessThan(2000);
});

test("a connection that is open without a request does not hold the end up for long", async () => {
  const server = await listen();
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  await ask(port, agent);
  const started = Date.now();
  await stopServing(server);
  expect(Date.now() - started).toBeLessThan(5000);
  agent.destroy();
});

async function listen(): Promise<Server> {
  const server = createServer(async (_req, res) => {
    await sleep(REQUEST_MS);
    if (!server.listening) res.setHeader("Connection", "close");
    res.end("answered");
  });
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

async function askUntilRefused(port: number, outcomes: string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  for (let outcome = "answered"; outcome === "answered"; ) {
    outcome = await ask(port, agent);
    outcomes.push(outcome);
  }
  agent.destroy();
}

function ask(port: number, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const call = get({ port, host: "127.0.0.1", agent }, (res) => {
      res.setEncoding("utf8");
      res.on("data", resolve);
      res.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "error"));
    });
    call.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "error"));
  });
}
