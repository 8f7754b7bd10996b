import { answerJobFeed } from "@/app/_server/job-feed";

/** The newest listings as JSON Feed 1.1. */
export function GET(request: Request): Promise<Response> {
  return answerJobFeed(request, "json");
}
