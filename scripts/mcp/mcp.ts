import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createMcpServer } from "./create-server";

const siteUrl = process.env["SALARIUM_URL"] ?? "http://localhost:3000";
if (!URL.canParse(siteUrl)) {
  process.stderr.write(`SALARIUM_URL is no address: ${siteUrl}. Write it as https://host.\n`);
  process.exit(2);
}
await createMcpServer(siteUrl).connect(new StdioServerTransport());
process.stderr.write(`Salarium over MCP, asking ${siteUrl}.\n`);
