import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { checkSalary } from "@/domain/api/check-salary";
import { compareRoles } from "@/domain/api/compare-roles";
import type { Endpoint } from "@/domain/api/endpoint";
import { findSalaries } from "@/domain/api/find-salaries";
import { listJobs } from "@/domain/api/list-jobs";
import { callApi } from "./call-api";

/** The tools, each one operation of the API. */
const tools: { name: string; endpoint: Endpoint }[] = [
  { name: "search_jobs", endpoint: listJobs },
  { name: "salary_stats", endpoint: findSalaries },
  { name: "check_salary", endpoint: checkSalary },
  { name: "compare_roles", endpoint: compareRoles },
];

/** A Model Context Protocol server over the public API of the site at `siteUrl`. It only reads. */
export function createMcpServer(siteUrl: string): McpServer {
  const server = new McpServer({ name: "salarium", version: "1" });
  for (const { name, endpoint } of tools) {
    server.registerTool(
      name,
      {
        title: endpoint.summary,
        description: endpoint.description,
        inputSchema: (endpoint.body ?? endpoint.query).shape,
        outputSchema: endpoint.answer.shape,
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      (input: Record<string, unknown>) => callTool(siteUrl, endpoint, input),
    );
  }
  return server;
}

/** An error of the API is the tool's own answer, so that the assistant can mend its request. */
async function callTool(
  siteUrl: string,
  endpoint: Endpoint,
  input: Record<string, unknown>,
): Promise<CallToolResult> {
  const called = await callApi(siteUrl, endpoint, input);
  if ("problem" in called) {
    return { isError: true, content: [{ type: "text", text: called.problem }] };
  }
  return {
    structuredContent: called.answer,
    content: [{ type: "text", text: JSON.stringify(called.answer) }],
  };
}
