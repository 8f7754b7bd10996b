import { answerConditionally } from "@/app/_server/answer-conditionally";
import { siteUrl } from "@/app/_server/site-url";
import { describeOpenApi } from "@/domain/api/describe-openapi";

/** The OpenAPI 3.1 document of the API. */
export function GET(request: Request): Response {
  const answer = answerConditionally(request, {
    body: JSON.stringify(describeOpenApi(siteUrl)),
    contentType: "application/json; charset=utf-8",
    changedAt: null,
  });
  answer.headers.set("Access-Control-Allow-Origin", "*");
  return answer;
}
