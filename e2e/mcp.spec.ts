import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, test } from "./fixtures";

test("an assistant finds jobs, pay, a verdict and a comparison", async ({ baseURL }) => {
  const client = new Client({ name: "test", version: "1" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["--import", "tsx", "scripts/mcp/mcp.ts"],
    env: { SALARIUM_URL: baseURL ?? "" },
    stderr: "ignore",
  });
  await client.connect(transport);
  try {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "search_jobs",
      "salary_stats",
      "check_salary",
      "compare_roles",
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    const call = async (name: string, input: Record<string, unknown>) =>
      client.callTool({ name, arguments: input });

    const jobs = await call("search_jobs", { role: ["data-engineer"], limit: 3 });
    expect(jobs.structuredContent).toMatchObject({ jobs: [{ role: "data-engineer" }, {}, {}] });
    const stats = await call("salary_stats", { role: "data-engineer", country: "US" });
    expect(stats.structuredContent).toMatchObject({ statistics: { shown: true } });
    const offer = { title: "Senior Data Engineer", country: "US", text: "USD 1111111K" };
    const check = await call("check_salary", offer);
    expect(check.structuredContent).toMatchObject({ verdict: "hold" });
    const pair = await call("compare_roles", { a: "data-engineer", b: "data-scientist" });
    expect(pair.structuredContent).toMatchObject({ comparable: "difference" });

    const unknown = await call("salary_stats", { role: "data-enginer" });
    expect(unknown.isError).toBe(true);
    expect(JSON.stringify(unknown.content)).toContain("data-engineer");
  } finally {
    await client.close();
  }
});
