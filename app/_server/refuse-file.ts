/** RFC 9457 problem details of a file that is not there. */
export function refuseFile(name: string): Response {
  const body = {
    type: "about:blank",
    title: "Not found",
    status: 404,
    detail: `There is no file “${name.slice(0, 80)}”. The published files are listed at /data.`,
  };
  return Response.json(body, {
    status: 404,
    headers: { "Content-Type": "application/problem+json" },
  });
}
